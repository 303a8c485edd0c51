package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.IpAddressType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Options of an interface endpoint that its service, its subnets or each other do not allow
/// (VALID-11, VALID-14, LIM-04).
final class EndpointOptionCheck implements Check<InterfaceEndpoint> {

    private static final RuleId ADDRESSES = RuleId.of("VALID-11");
    private static final RuleId FAMILIES = RuleId.of("EP-21");
    private static final RuleId INBOUND_ONLY = RuleId.of("VALID-14");
    private static final RuleId BOTH_KINDS = RuleId.of("DNS-36");
    private static final RuleId POLICY = RuleId.of("LIM-04");
    private static final int LONGEST_POLICY = 20_480;
    private static final String CODE = "InvalidParameter";

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
        reviewRecords(notes, endpoint);
        reviewFamilies(survey, notes, endpoint);
        reviewSubnets(survey, notes, endpoint);
        if (endpoint.privateDnsOnlyForInboundResolver()) {
            reviewInboundOnly(survey, notes, endpoint);
        }
        int length = endpoint.policy() == null ? 0 : endpoint.policy().length();
        if (length > LONGEST_POLICY) {
            notes.error(
                    POLICY,
                    CODE,
                    endpoint.id(),
                    "The policy of %s has %,d characters; AWS takes %,d, so shorten it."
                            .formatted(endpoint.name(), length, LONGEST_POLICY),
                    null);
        }
    }

    /// The matrix of DNS-33.
    private static void reviewRecords(Notes notes, InterfaceEndpoint endpoint) {
        DnsRecordIpType usual = DnsRecordIpType.usual(endpoint.ipAddressType());
        if (endpoint.ipAddressType() != IpAddressType.DUALSTACK
                && endpoint.dnsRecordIpType() != usual) {
            notes.error(
                    ADDRESSES,
                    CODE,
                    endpoint.id(),
                    "%s has %s addresses and cannot have %s records (DNS-33); choose %s records."
                            .formatted(
                                    endpoint.name(),
                                    Words.kebab(endpoint.ipAddressType()),
                                    Words.kebab(endpoint.dnsRecordIpType()),
                                    Words.kebab(usual)),
                    new Edit.Replace(
                            "Give %s %s records".formatted(endpoint.name(), Words.kebab(usual)),
                            endpoint.withDnsRecordIpType(usual)));
        }
    }

    /// An endpoint chooses among what its service supports (SVC-23).
    private static void reviewFamilies(Survey survey, Notes notes, InterfaceEndpoint endpoint) {
        EndpointService service = survey.design().find(endpoint.service(), EndpointService.class);
        for (IpFamily each : families(endpoint.ipAddressType())) {
            if (service != null && !service.supportedIpAddressTypes().contains(each)) {
                notes.error(
                        ADDRESSES,
                        CODE,
                        endpoint.id(),
                        "%s has %s addresses, but %s does not support %s (SVC-23); choose another type."
                                .formatted(
                                        endpoint.name(),
                                        Words.kebab(endpoint.ipAddressType()),
                                        service.name(),
                                        Words.kebab(each)),
                        ipv4(endpoint, service));
            }
        }
    }

    private static @Nullable Edit ipv4(InterfaceEndpoint endpoint, EndpointService service) {
        return service.supportedIpAddressTypes().contains(IpFamily.IPV4)
                ? new Edit.Replace(
                        "Give %s IPv4 addresses".formatted(endpoint.name()),
                        endpoint.withIpAddressType(IpAddressType.IPV4)
                                .withDnsRecordIpType(DnsRecordIpType.IPV4))
                : null;
    }

    private static List<IpFamily> families(IpAddressType type) {
        return switch (type) {
            case IPV4 -> List.of(IpFamily.IPV4);
            case IPV6 -> List.of(IpFamily.IPV6);
            case DUALSTACK -> List.of(IpFamily.IPV4, IpFamily.IPV6);
        };
    }

    /// Each subnet needs a block of every family the endpoint has (EP-21).
    private static void reviewSubnets(Survey survey, Notes notes, InterfaceEndpoint endpoint) {
        for (EndpointInterface row : endpoint.interfaces()) {
            Segment segment = survey.topology().segment(row.subnet());
            for (IpFamily each : families(endpoint.ipAddressType())) {
                if (segment != null && segment.subnet().block(each) == null) {
                    reviewBlock(survey, notes, endpoint, segment, each);
                }
            }
            if (segment != null
                    && row.ipv6() == null
                    && endpoint.ipAddressType() == IpAddressType.DUALSTACK) {
                reviewAddress(survey, notes, endpoint, row, segment);
            }
        }
    }

    private static void reviewBlock(
            Survey survey,
            Notes notes,
            InterfaceEndpoint endpoint,
            Segment segment,
            IpFamily family) {
        String sentence =
                "%s has %s addresses, but %s has no %s block (EP-21); choose another subnet or type."
                        .formatted(
                                endpoint.name(),
                                Words.kebab(endpoint.ipAddressType()),
                                segment.name(),
                                Words.kebab(family));
        switch (family) {
            case IPV4 -> notes.error(ADDRESSES, CODE, endpoint.id(), sentence, null);
            case IPV6 ->
                    Ipv6Check.note(
                            survey, notes, ADDRESSES, CODE, endpoint.id(), segment, sentence);
        }
    }

    /// What is dualstack has an address of both families; here one is free.
    private static void reviewAddress(
            Survey survey,
            Notes notes,
            InterfaceEndpoint endpoint,
            EndpointInterface row,
            Segment segment) {
        Ip free = FreeAddresses.ipv6InSubnet(segment.subnet(), survey.design());
        if (free != null) {
            var with = new EndpointInterface(row.subnet(), row.privateIp(), free);
            notes.warn(
                    FAMILIES,
                    endpoint.id(),
                    "%s is dualstack, but has no IPv6 address in %s; give it a free one, such as %s."
                            .formatted(endpoint.name(), segment.name(), free),
                    new Edit.Replace(
                            "Give %s the address %s".formatted(endpoint.name(), free),
                            endpoint.withInterfaces(
                                    endpoint.interfaces().stream()
                                            .map(each -> each.equals(row) ? with : each)
                                            .toList())));
        }
    }

    /// Names only for inbound Resolver endpoints: for services with both kinds of endpoint, beside
    /// a gateway endpoint (DNS-35, DNS-36).
    private static void reviewInboundOnly(Survey survey, Notes notes, InterfaceEndpoint endpoint) {
        AwsService service = survey.design().find(endpoint.service(), AwsService.class);
        Edit off =
                new Edit.Replace(
                        "Let every resolver answer for " + endpoint.name(),
                        endpoint.withPrivateDnsOnlyForInboundResolver(false));
        if (service == null || !GatewayEndpointCheck.SERVICES.contains(service.service())) {
            notes.error(
                    BOTH_KINDS,
                    CODE,
                    endpoint.id(),
                    "Private DNS of %s cannot be for inbound Resolver endpoints only, because its service has no gateway endpoints; turn that off."
                            .formatted(endpoint.name()),
                    off);
        } else if (survey.relations().referrers(service.id(), GatewayEndpoint.class).stream()
                .noneMatch(each -> each.vpc() != null && each.vpc().equals(endpoint.vpc()))) {
            notes.error(
                    INBOUND_ONLY,
                    CODE,
                    endpoint.id(),
                    "Private DNS of %s only for inbound Resolver endpoints needs a gateway endpoint of %s in its VPC; add one or turn that off."
                            .formatted(endpoint.name(), service.name()),
                    off);
        }
    }
}
