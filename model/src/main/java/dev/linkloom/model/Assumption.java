package dev.linkloom.model;

/// One answer to an open point; of those to the same point the first is the usual one.
public enum Assumption {
    ALL_ADDRESSES(OpenPoint.REGIONAL_NAME, "all", "all healthy interfaces, in turn"),
    ONE_ADDRESS(OpenPoint.REGIONAL_NAME, "one", "one healthy interface, another each time"),

    FAILED_ZONES_LEAVE(OpenPoint.UNHEALTHY_ZONE, "nlb-zone", "too few healthy targets in its zone"),
    ZONES_STAY(OpenPoint.UNHEALTHY_ZONE, "nothing", "nothing while the endpoint is available"),

    ZONAL_ANSWERS(OpenPoint.ZONAL_NAME, "address", "the interface, healthy or not"),
    ZONAL_IS_SILENT(OpenPoint.ZONAL_NAME, "nothing", "nothing until the zone is healthy again"),

    CLIENT_IP_BY_TYPE(OpenPoint.CLIENT_IP, "by-type", "as the type of the target group has it"),
    CLIENT_IP_WHEN_SET(OpenPoint.CLIENT_IP, "only-when-set", "only where the attribute is on"),

    NODE_FAILS_OPEN(OpenPoint.FAIL_OPEN, "node", "as soon as too few of its own are healthy"),
    ALL_ZONES_FAIL_OPEN(OpenPoint.FAIL_OPEN, "all-zones", "only when no zone is healthy"),

    FABRIC_UNFILTERED(OpenPoint.FABRIC_ACLS, "no", "they judge only what targets are sent"),
    FABRIC_FILTERED(OpenPoint.FABRIC_ACLS, "yes", "those of the node's subnet do, both ways"),

    PEERED_GROUP_COUNTS(OpenPoint.PEERED_GROUP, "counts", "it counts, as on other interfaces"),
    PEERED_GROUP_IS_NOBODY(OpenPoint.PEERED_GROUP, "nobody", "it never matches"),

    PENDING_IS_SILENT(OpenPoint.PENDING_NAMES, "nothing", "nothing until it is available"),
    PENDING_ANSWERS(OpenPoint.PENDING_NAMES, "addresses", "the addresses reserved for it"),

    HEADERS_FOR_TCP(OpenPoint.PROXY_HEADER, "tcp", "none for UDP; padded to 100 bytes over IPv4"),
    HEADERS_FOR_UDP(OpenPoint.PROXY_HEADER, "udp", "UDP has them too"),
    HEADERS_UNPADDED(OpenPoint.PROXY_HEADER, "unpadded", "padded only with an endpoint's id"),

    CONNECTED_BALANCER_STAYS(
            OpenPoint.LAST_BALANCER, "not-connected", "once no endpoint is connected through it"),
    ANOTHER_TAKES_OVER(
            OpenPoint.LAST_BALANCER, "another-there", "once another one serves the same zone"),

    CALLER_SEES_NOTHING(
            OpenPoint.UNKNOWN_CALLER, "InvalidServiceName", "that there is no such service"),
    CALLER_IS_REFUSED(
            OpenPoint.UNKNOWN_CALLER, "UnauthorizedOperation", "that they are not permitted"),

    FORGOTTEN_BY_PLACE(
            OpenPoint.FORGOTTEN_FLOW, "by-place", "endpoints are silent, load balancers reset it"),
    FORGOTTEN_IS_RESET(OpenPoint.FORGOTTEN_FLOW, "reset", "it is reset"),
    FORGOTTEN_IS_SILENT(OpenPoint.FORGOTTEN_FLOW, "silence", "it is dropped without a word"),

    DYNAMODB_WITHOUT_NAMES(OpenPoint.DYNAMODB_NAMES, "no", "no, as when they appeared"),
    DYNAMODB_WITH_NAMES(OpenPoint.DYNAMODB_NAMES, "yes", "yes, as those of other services"),

    GATEWAY_IPV4_ONLY(OpenPoint.GATEWAY_IPV6, "ipv4", "IPv4 only"),
    GATEWAY_DUALSTACK(OpenPoint.GATEWAY_IPV6, "dualstack", "IPv4 and IPv6");

    private final OpenPoint point;
    private final String word;
    private final String sentence;

    Assumption(OpenPoint point, String word, String sentence) {
        this.point = point;
        this.word = word;
        this.sentence = sentence;
    }

    public OpenPoint point() {
        return point;
    }

    /// How it is written in files and on the command line.
    public String word() {
        return word;
    }

    /// The answer in words.
    public String sentence() {
        return sentence;
    }
}
