package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// What any resolver on earth answers: the names AWS publishes, and the public records of the
/// design (DNS-07).
final class PublicDns {

    private static final RuleId PUBLISHED = RuleId.of("DNS-07");
    private static final RuleId REGIONAL = RuleId.of("DNS-08");
    private static final RuleId ZONAL = RuleId.of("DNS-09");
    private static final RuleId WITHDRAWN = RuleId.of("DNS-10");
    private static final RuleId FALLS_TO_PUBLIC = RuleId.of("DNS-20");
    private static final RuleId BALANCER = RuleId.of("DNS-39");
    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");

    private static final int TTL = 60;
    private static final Pattern AWS_SERVICE =
            Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2}(-[a-z]+)+-\\d\\.amazonaws\\.com");

    private final AwsNames awsNames;
    private final ZoneHealth health;
    private final List<Internet> internet;

    PublicDns(Topology topology, AwsNames awsNames, ZoneHealth health) {
        this.awsNames = awsNames;
        this.health = health;
        internet = topology.design().all(Internet.class);
    }

    Answer find(NameWalk walk, String name) {
        return switch (awsNames.find(name)) {
            case AwsNames.Published.OfEndpoint it -> endpoint(walk, name, it);
            case AwsNames.Published.OfBalancer it -> balancer(walk, name, it);
            case null -> recorded(walk, name);
        };
    }

    private Answer endpoint(NameWalk walk, String name, AwsNames.Published.OfEndpoint it) {
        InterfaceEndpoint endpoint = it.endpoint();
        if (endpoint.state() != InterfaceEndpoint.State.AVAILABLE) {
            String why =
                    "%s is not available, and assumed: its names do not answer until it is (U-08)."
                            .formatted(endpoint.name());
            walk.step("public DNS", endpoint.id(), name, "NXDOMAIN", AVAILABLE_ONLY, why);
            return Answer.none(Status.NXDOMAIN, AVAILABLE_ONLY, endpoint.id(), why)
                    .meant(endpoint.id(), it.interfaces());
        }
        List<Eni> all = it.interfaces();
        List<Eni> healthy = all.stream().filter(health::healthy).toList();
        boolean withdrawn =
                it.zoneId() == null && !healthy.isEmpty() && healthy.size() < all.size();
        List<Eni> published = withdrawn ? healthy : all;
        boolean inside = walk.network() != null && walk.network().id().equals(endpoint.vpc());
        RuleId rule =
                it.zoneId() != null ? ZONAL : withdrawn ? WITHDRAWN : inside ? REGIONAL : PUBLISHED;
        String why =
                it.zoneId() != null
                        ? "The zonal name of %s in %s is the interface there, healthy or not."
                                .formatted(endpoint.name(), it.zoneId())
                        : withdrawn
                                ? "The name of %s leaves out zones without healthy targets."
                                        .formatted(endpoint.name())
                                : "The name of %s is public: any resolver answers with its interfaces."
                                        .formatted(endpoint.name());
        return published(walk, name, published, rule, endpoint.id(), why)
                .meant(endpoint.id(), it.interfaces());
    }

    private Answer balancer(NameWalk walk, String name, AwsNames.Published.OfBalancer it) {
        NetworkLoadBalancer balancer = it.balancer();
        if (balancer.scheme() == NetworkLoadBalancer.Scheme.INTERNET_FACING) {
            String why =
                    "%s faces the internet, so its name answers with public addresses."
                            .formatted(balancer.name());
            walk.step("public DNS", balancer.id(), name, "public addresses", BALANCER, why);
            return Answer.none(Status.RESOLVES_PUBLIC, BALANCER, balancer.id(), why);
        }
        List<Eni> healthy =
                it.nodes().stream()
                        .filter(node ->
                                it.zoneId() != null || health.healthy(balancer, node.zoneId()))
                        .toList();
        return published(
                walk,
                name,
                healthy.isEmpty() ? it.nodes() : healthy,
                BALANCER,
                balancer.id(),
                "The name of %s answers with its nodes in healthy zones."
                        .formatted(balancer.name()));
    }

    private static Answer published(
            NameWalk walk, String name, List<Eni> enis, RuleId rule, ResourceId at, String why) {
        IpFamily family = walk.type() == DnsRecord.Type.AAAA ? IpFamily.IPV6 : IpFamily.IPV4;
        List<Ip> addresses =
                enis.stream().map(Eni::ip).filter(ip -> ip.family() == family).distinct().toList();
        if (addresses.isEmpty()) {
            walk.step("public DNS", at, name, "NODATA", rule, why);
            return Answer.none(
                    Status.NODATA, rule, at, "%s has no %s record.".formatted(name, walk.type()));
        }
        walk.step("public DNS", at, name, NameWalk.text(addresses), rule, why);
        return Answer.of(addresses, TTL, rule, at, why);
    }

    private Answer recorded(NameWalk walk, String name) {
        for (Internet each : internet) {
            Records.Found found = Records.find(each.records(), name, walk.type());
            DnsRecord held = found.record();
            if (held != null) {
                Answer answer = walk.read("public DNS", each.id(), name, held, FALLS_TO_PUBLIC);
                boolean leaves = answer.addresses().stream().anyMatch(AddressRanges::isPublic);
                return leaves ? answer.with(Status.RESOLVES_PUBLIC) : answer;
            }
            if (found.exists()) {
                return nothing(walk, name, Status.NODATA, each.id());
            }
        }
        if (AWS_SERVICE.matcher(name).matches()
                && !name.contains(".vpce.")
                && !name.contains(".elb.")) {
            String why =
                    "%s is a public name of AWS; the design does not say its addresses."
                            .formatted(name);
            walk.step("public DNS", null, name, "public addresses", FALLS_TO_PUBLIC, why);
            return Answer.none(Status.RESOLVES_PUBLIC, FALLS_TO_PUBLIC, decider(walk), why);
        }
        return nothing(walk, name, Status.NXDOMAIN, null);
    }

    private Answer nothing(NameWalk walk, String name, Status status, @Nullable ResourceId at) {
        String why =
                "No zone of this VPC holds %s, and public DNS does not know it.".formatted(name);
        walk.step("public DNS", at, name, status.name(), FALLS_TO_PUBLIC, why);
        return Answer.none(status, FALLS_TO_PUBLIC, at == null ? decider(walk) : at, why);
    }

    private static @Nullable ResourceId decider(NameWalk walk) {
        var network = walk.network();
        return network == null ? null : network.id();
    }
}
