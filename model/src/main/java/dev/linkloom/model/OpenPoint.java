package dev.linkloom.model;

import java.util.Arrays;
import java.util.List;

/// A point on which AWS's documentation is silent or contradicts itself, and which decides
/// something that can be computed all the same.
///
/// Each has one answer that is taken unless the design takes another.
public enum OpenPoint {
    REGIONAL_NAME("U-01", "What the regional name of an endpoint answers"),
    UNHEALTHY_ZONE("U-02", "What takes an endpoint's interface out of DNS"),
    ZONAL_NAME("U-03", "What the zonal name of an unhealthy zone answers"),
    CLIENT_IP("U-04", "Whether targets see the client's address when nothing is set"),
    FAIL_OPEN("U-05", "When a node without healthy targets uses unhealthy ones"),
    FABRIC_ACLS("U-06", "Whether network ACLs judge what arrives from an endpoint"),
    PEERED_GROUP("U-07", "Whether a group of a peered VPC counts on an endpoint"),
    PENDING_NAMES("U-08", "What the names of a pending endpoint answer"),
    PROXY_HEADER("U-09", "How PROXY v2 headers look that nobody has described"),
    LAST_BALANCER("U-12", "When a load balancer may leave a service with connections"),
    UNKNOWN_CALLER("U-13", "What callers without permission are told"),
    FORGOTTEN_FLOW("U-14", "What becomes of data on a forgotten flow"),
    BINDING("U-15", "Which of several load balancers stands behind an interface", 0, 0, 9999),
    DYNAMODB_NAMES("U-16", "Whether DynamoDB endpoints offer private DNS"),
    REQUEST_LIFE("U-17", "After how many days an unanswered request expires", 7, 1, 365),
    GATEWAY_IPV6("U-18", "What the gateway endpoint carries");

    private final String id;
    private final String title;
    private final boolean number;
    private final int usual;
    private final int least;
    private final int most;

    OpenPoint(String id, String title) {
        this(id, title, false, 0, 0, 0);
    }

    OpenPoint(String id, String title, int usual, int least, int most) {
        this(id, title, true, usual, least, most);
    }

    OpenPoint(String id, String title, boolean number, int usual, int least, int most) {
        this.id = id;
        this.title = title;
        this.number = number;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    /// Its ID in the rulebook, such as `U-05`.
    public String id() {
        return id;
    }

    /// The question, as a headline.
    public String title() {
        return title;
    }

    /// Whether its answer is a number instead of one of a few.
    public boolean isNumber() {
        return number;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /// The answers to choose from, the usual one first; none where a number answers.
    public List<Assumption> answers() {
        return Arrays.stream(Assumption.values()).filter(each -> each.point() == this).toList();
    }

    /// The word of the answer that is taken unless a design takes another.
    public String usual() {
        return number ? Integer.toString(usual) : answers().getFirst().word();
    }

    /// The point with an ID of the rulebook.
    ///
    /// @throws IllegalArgumentException with a sentence that names those there are
    public static OpenPoint of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is nothing to assume about \"%s\"; the open points are %s."
                                        .formatted(id, ids())));
    }

    private static String ids() {
        return String.join(", ", Arrays.stream(values()).map(OpenPoint::id).toList());
    }

    /// The answer as it is written.
    ///
    /// @throws IllegalArgumentException with a sentence that names the answers there are
    String checked(String answer) {
        if (number && answer.matches("\\d{1,4}")) {
            int value = Integer.parseInt(answer);
            if (value >= least && value <= most) {
                return Integer.toString(value);
            }
        }
        for (Assumption each : answers()) {
            if (each.word().equalsIgnoreCase(answer)) {
                return each.word();
            }
        }
        String choices =
                number
                        ? "a number from %d to %d".formatted(least, most)
                        : String.join(" or ", answers().stream().map(Assumption::word).toList());
        throw new IllegalArgumentException(
                "\"%s\" is no answer to %s; write %s.".formatted(answer, id, choices));
    }
}
