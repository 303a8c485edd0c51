package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.PublicHostedZone;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What any resolver on earth answers: the names AWS publishes, and the public records of the
/// design (DNS-07).
final class PublicDns {

    static final String LABEL = "public DNS";

    private static final RuleId FALLS_TO_PUBLIC = RuleId.of("DNS-20");
    private static final Pattern AWS_SERVICE =
            Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2}(-[a-z]+)+-\\d\\.amazonaws\\.com");

    private final Topology topology;
    private final AwsNames awsNames;
    private final AwsPublic awsPublic;
    private final Offers offers;
    private final EndpointAnswers endpointAnswers;
    private final BalancerAnswers balancerAnswers;
    private final InstanceAnswers instanceAnswers;
    private final List<Internet> internet;
    private final List<PublicHostedZone> zones;

    PublicDns(Topology topology, AwsNames awsNames, Offers offers, ZoneHealth health) {
        this.topology = topology;
        this.awsNames = awsNames;
        this.offers = offers;
        awsPublic = new AwsPublic(topology.design());
        endpointAnswers = new EndpointAnswers(topology, health);
        balancerAnswers = new BalancerAnswers(health);
        instanceAnswers = new InstanceAnswers(topology);
        internet = topology.design().all(Internet.class);
        zones = topology.design().all(PublicHostedZone.class);
    }

    /// What public DNS tells the resolver at the standpoint.
    Answer find(NameWalk walk, Standpoint at, String name) {
        return switch (awsNames.find(name)) {
            case AwsNames.Published.OfEndpoint it -> endpointAnswers.find(walk, at, name, it);
            case AwsNames.Published.OfBalancer it -> balancerAnswers.find(walk, at, name, it);
            case null -> recorded(walk, at, name);
        };
    }

    List<Eni> interfaces(NamedEndpoint endpoint) {
        return topology.enis(endpoint.id());
    }

    static String word(DnsRecordIpType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Answer recorded(NameWalk walk, Standpoint at, String name) {
        PublicHostedZone zone = longest(name);
        Status status = zone == null ? null : Status.NXDOMAIN;
        if (zone != null) {
            Records.Found found = Records.find(zone.records(), name, walk.type());
            if (found.record() != null) {
                String place = "public zone " + zone.domain();
                return taken(walk, at, place, zone.id(), name, found.record());
            }
            status = found.exists() ? Status.NODATA : Status.NXDOMAIN;
        }
        ResourceId holder = zone == null ? null : zone.id();
        for (Internet each : internet) {
            Records.Found found = Records.find(each.records(), name, walk.type());
            if (found.record() != null) {
                return taken(walk, at, LABEL, each.id(), name, found.record());
            }
            if (found.exists()) {
                status = Status.NODATA;
                holder = each.id();
            }
        }
        return status != null ? nothing(walk, at, name, status, holder) : ofAws(walk, at, name);
    }

    private static Answer taken(
            NameWalk walk,
            Standpoint at,
            String place,
            ResourceId holder,
            String name,
            DnsRecord held) {
        Answer answer = walk.read(at, place, holder, name, held, FALLS_TO_PUBLIC);
        boolean leaves = answer.addresses().stream().anyMatch(AddressRanges::isPublic);
        return leaves ? answer.with(Status.RESOLVES_PUBLIC) : answer;
    }

    private @Nullable PublicHostedZone longest(String name) {
        PublicHostedZone best = null;
        for (PublicHostedZone each : zones) {
            String domain = each.domain();
            boolean under = name.equals(domain) || name.endsWith("." + domain);
            if (under && (best == null || domain.length() > best.domain().length())) {
                best = each;
            }
        }
        return best;
    }

    private Answer ofAws(NameWalk walk, Standpoint at, String name) {
        Instance instance = instanceAnswers.find(name);
        if (instance != null) {
            return instanceAnswers.answer(walk, at, name, instance);
        }
        AwsPublic.Published known = awsPublic.find(name);
        if (known != null) {
            return known.answer(walk, name);
        }
        if (AWS_SERVICE.matcher(name).matches()
                && !name.contains(".vpce.")
                && !name.contains(".elb.")) {
            Sentence why =
                    Sentence.of(
                            "%s is a public name of AWS; the design does not say its addresses.",
                            name);
            walk.step(LABEL, null, name, "public addresses", FALLS_TO_PUBLIC, why);
            return Answer.none(Status.RESOLVES_PUBLIC, FALLS_TO_PUBLIC, at.id(), why);
        }
        return nothing(walk, at, name, Status.NXDOMAIN, null);
    }

    /// Says whose private name it is, if it is anybody's: the usual reason why it is not found.
    private Answer nothing(
            NameWalk walk, Standpoint at, String name, Status status, @Nullable ResourceId holder) {
        NamedEndpoint owner =
                offers.elsewhere(
                        at instanceof Standpoint.InVpc it ? it.network().id() : null, name);
        Sentence why =
                owner == null
                        ? Sentence.of(
                                "No zone seen by %s holds %s, and public DNS does not know it.",
                                at.label(), name)
                        : Sentence.of(
                                "%s is the private name of %s, which only the resolver of its own"
                                        + " VPC answers; public DNS does not know it.",
                                name, owner.name());
        walk.step(LABEL, holder, name, status, FALLS_TO_PUBLIC, why);
        return Answer.none(status, FALLS_TO_PUBLIC, holder == null ? at.id() : holder, why);
    }
}
