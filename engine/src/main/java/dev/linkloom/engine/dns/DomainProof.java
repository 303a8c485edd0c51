package dev.linkloom.engine.dns;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What AWS would find if it looked now for the proof that a provider owns the private DNS name of
/// a service: a TXT record in public DNS (DNS-16, DNS-17).
///
/// @param rule the rule that decided
/// @param holder the zone that holds the record; null when none does
public record DomainProof(
        Result result, RuleId rule, @Nullable ResourceId holder, String explanation) {

    private static final RuleId RECORD = RuleId.of("DNS-16");
    private static final RuleId PUBLIC_ZONE = RuleId.of("DNS-17");

    /// What is found.
    public enum Result {
        /// The record says what it must.
        FOUND,
        /// A record stands there and says something else.
        WRONG,
        /// No public zone of the design holds the record.
        MISSING,
        /// There is no name to prove, or AWS has not said yet what the record must say.
        NOT_ASKED
    }

    /// Looks in the public zones of the design.
    public static DomainProof of(Design design, EndpointService service) {
        String privateName = service.privateDnsName();
        String label = service.verificationName();
        String value = service.verificationValue();
        if (privateName == null || label == null || value == null) {
            return new DomainProof(
                    Result.NOT_ASKED,
                    RECORD,
                    null,
                    "%s has no private DNS name with a record to prove it."
                            .formatted(service.name()));
        }
        String domain =
                DnsRecord.canonical(
                        privateName.startsWith("*.") ? privateName.substring(2) : privateName);
        DomainProof wrong = null;
        for (String at = domain; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
            DomainProof found = at(design, service, label, value, at, at.equals(domain));
            if (found != null && found.result() == Result.FOUND) {
                return found;
            }
            wrong = wrong == null ? found : wrong;
        }
        return wrong == null ? missing(design, service, label, value, domain) : wrong;
    }

    /// A record at the label, or at the bare domain where underscores are not possible.
    private static @Nullable DomainProof at(
            Design design,
            EndpointService service,
            String label,
            String value,
            String domain,
            boolean own) {
        DomainProof wrong = null;
        for (String name : List.of(label.toLowerCase(Locale.ROOT) + "." + domain, domain)) {
            for (Held each : publicRecords(design)) {
                if (each.isTxt(name)) {
                    if (each.says(value)) {
                        return found(service, each, own);
                    }
                    boolean meant = !name.equals(domain);
                    wrong = wrong == null && meant ? wrong(service, each, value) : wrong;
                }
            }
        }
        return wrong;
    }

    private static DomainProof found(EndpointService service, Held held, boolean own) {
        return new DomainProof(
                Result.FOUND,
                own ? RECORD : PUBLIC_ZONE,
                held.holder(),
                own
                        ? "%s proves the private DNS name of %s."
                                .formatted(held.set().name(), service.name())
                        : "%s proves a parent domain, which covers the private DNS name of %s."
                                .formatted(held.set().name(), service.name()));
    }

    private static DomainProof wrong(EndpointService service, Held held, String value) {
        return new DomainProof(
                Result.WRONG,
                RECORD,
                held.holder(),
                "%s must say %s, letter by letter, to prove the private DNS name of %s."
                        .formatted(held.set().name(), value, service.name()));
    }

    private static DomainProof missing(
            Design design, EndpointService service, String label, String value, String domain) {
        String name = label + "." + domain;
        for (PrivateHostedZone zone : design.all(PrivateHostedZone.class)) {
            for (DnsRecord each : zone.records()) {
                if (new Held(zone.id(), each).isTxt(name.toLowerCase(Locale.ROOT))) {
                    return new DomainProof(
                            Result.MISSING,
                            PUBLIC_ZONE,
                            zone.id(),
                            "%s stands in the private zone %s, where AWS does not look; put it into a public one."
                                    .formatted(name, zone.name()));
                }
            }
        }
        return new DomainProof(
                Result.MISSING,
                RECORD,
                null,
                "No public zone proves the private DNS name of %s; add the TXT record %s with the value %s."
                        .formatted(service.name(), name, value));
    }

    private static List<Held> publicRecords(Design design) {
        return Stream.concat(
                        design.all(PublicHostedZone.class).stream()
                                .flatMap(zone -> held(zone.id(), zone.records())),
                        design.all(Internet.class).stream()
                                .flatMap(each -> held(each.id(), each.records())))
                .toList();
    }

    private static Stream<Held> held(ResourceId holder, List<DnsRecord> records) {
        return records.stream().map(each -> new Held(holder, each));
    }

    /// A record set and who holds it.
    private record Held(ResourceId holder, DnsRecord set) {

        boolean isTxt(String name) {
            return set.type() == DnsRecord.Type.TXT && set.name().equals(name);
        }

        boolean says(String value) {
            return set.values().stream()
                    .map(each -> each.replaceAll("^\"|\"$", ""))
                    .anyMatch(value::equals);
        }
    }
}
