package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.List;

/// What holds for any zones and rules: DNS-25, DNS-26 and DNS-28 against a naive second reading.
class ZoneLawsTest {

    /// A zone or a rule, in the order in which they win among equals (DNS-26).
    enum Kind {
        RULE,
        HOSTED,
        HIDDEN
    }

    record Entry(Kind kind, String domain) {}

    @Provide
    Arbitrary<String> domains() {
        return Arbitraries.of("a", "b", "ab")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(ZoneLawsTest::join);
    }

    private static String join(List<String> labels) {
        return String.join(".", labels) + ".test";
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(Arbitraries.of(Kind.RULE, Kind.HOSTED), domains())
                .as(Entry::new)
                .list()
                .uniqueElements()
                .ofMaxSize(6);
    }

    /// Every entry answers every name under it with an address of its own; T0's endpoint has the
    /// private name.
    private static Design design(List<Entry> entries, String privateName) {
        EndpointService service = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        Design design = Office.design().with(service.withPrivateDnsName(privateName));
        for (int i = 0; i < entries.size(); i++) {
            for (Resource each : resources(entries.get(i), i)) {
                design = design.with(each);
            }
        }
        return design;
    }

    private static List<Resource> resources(Entry entry, int number) {
        Ip answer = Ip.of("10.77.0." + number);
        if (entry.kind() == Kind.HOSTED) {
            return List.of(
                    new PrivateHostedZone(
                            ResourceId.of("phz-" + number),
                            "z",
                            T0.CONSUMER,
                            entry.domain(),
                            List.of(T0.VPC_C),
                            List.of(
                                    Office.a(entry.domain(), answer.toString()),
                                    Office.a("*." + entry.domain(), answer.toString()))));
        }
        Ip resolver = Ip.of("192.168.77." + number);
        return List.of(
                new OnPremises(
                        ResourceId.of("onprem-" + number),
                        "o",
                        List.of(),
                        List.of(),
                        resolver,
                        List.of(Office.a("*", answer.toString())),
                        false),
                new ResolverRule(
                        ResourceId.of("rslvr-rr-" + number),
                        "r",
                        T0.CONSUMER,
                        entry.domain(),
                        Office.OUTBOUND,
                        List.of(resolver),
                        List.of(T0.VPC_C)));
    }

    private static String naive(List<Entry> entries, String privateName, String name) {
        var all = new ArrayList<>(entries);
        boolean conflict =
                entries.stream()
                        .anyMatch(each ->
                                each.kind() == Kind.HOSTED && each.domain().equals(privateName));
        if (!conflict) {
            all.add(new Entry(Kind.HIDDEN, privateName));
        }
        Entry best = null;
        for (Entry each : all) {
            boolean matches = ("." + name).endsWith("." + each.domain());
            if (matches && (best == null || beats(each, best))) {
                best = each;
            }
        }
        if (best == null) {
            return "NXDOMAIN";
        }
        if (best.kind() != Kind.HIDDEN) {
            return "ANSWERED 10.77.0." + entries.indexOf(best);
        }
        return name.equals(privateName) ? "ANSWERED 10.0.11.20 10.0.12.20" : "NXDOMAIN";
    }

    private static boolean beats(Entry one, Entry other) {
        int byLength = Integer.compare(one.domain().length(), other.domain().length());
        return byLength > 0 || (byLength == 0 && one.kind().compareTo(other.kind()) < 0);
    }

    @Property(tries = 300)
    void dns25AndDns26TheLongestSuffixWinsAsANaiveReadingSays(
            @ForAll("entries") List<Entry> entries,
            @ForAll("domains") String privateName,
            @ForAll("domains") String name) {
        assertEquals(
                naive(entries, privateName, name),
                Ask.a(design(entries, privateName), T0.C1, name));
    }

    @Property(tries = 100)
    void dns25AZoneOfAnotherDomainNeverChangesAnAnswer(
            @ForAll("entries") List<Entry> entries,
            @ForAll("domains") String privateName,
            @ForAll("domains") String name) {
        Design design = design(entries, privateName);
        Design more =
                design.with(
                                new PrivateHostedZone(
                                        ResourceId.of("phz-more"),
                                        "more",
                                        T0.CONSUMER,
                                        "unrelated.example",
                                        List.of(T0.VPC_C),
                                        List.of(Office.a("*.unrelated.example", "10.66.0.1"))))
                        .with(
                                new PublicHostedZone(
                                        ResourceId.of("zone-more"),
                                        "more",
                                        T0.PROVIDER,
                                        "unrelated.org",
                                        List.of(Office.a("*.unrelated.org", "192.0.2.1"))))
                        .with(Office.rule("unrelated.net", "192.168.0.53"));
        assertEquals(
                Fabric.compile(design).resolve(Question.a(T0.C1, name)),
                Fabric.compile(more).resolve(Question.a(T0.C1, name)));
    }

    @Property(tries = 100)
    void dns28AZoneThatIsNotLinkedNeverChangesAnAnswer(
            @ForAll("entries") List<Entry> entries,
            @ForAll("domains") String domain,
            @ForAll("domains") String name) {
        Design design = design(entries, "api.example.com");
        Design more =
                design.with(
                        new PrivateHostedZone(
                                ResourceId.of("phz-more"),
                                "more",
                                T0.PROVIDER,
                                domain,
                                List.of(T0.VPC_P),
                                List.of(
                                        new DnsRecord(
                                                "*." + domain,
                                                DnsRecord.Type.A,
                                                60,
                                                List.of("10.66.0.1")))));
        assertEquals(Ask.a(design, T0.C1, name), Ask.a(more, T0.C1, name));
    }

    @Property(tries = 100)
    void theVerdictNeedsNoSteps(
            @ForAll("entries") List<Entry> entries,
            @ForAll("domains") String privateName,
            @ForAll("domains") String name) {
        Fabric fabric = Fabric.compile(design(entries, privateName));
        Flow flow = Flow.tcp(T0.C1, name, 443);
        assertEquals(fabric.trace(flow).verdict(), fabric.verdict(flow));
    }
}
