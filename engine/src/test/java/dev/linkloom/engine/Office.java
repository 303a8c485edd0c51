package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.OnPremises.Forwarder;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint.Direction;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;

import java.util.List;

/// T0's consumer with Resolver endpoints, and an office outside AWS that has a resolver of its own.
final class Office {

    static final ResourceId OFFICE = ResourceId.of("onprem-office");
    static final ResourceId H = ResourceId.of("host-h");
    static final ResourceId INTERNET = ResourceId.of("internet-1");
    static final ResourceId STRANGER = ResourceId.of("host-stranger");
    static final ResourceId INBOUND = ResourceId.of("rslvr-in-1");
    static final ResourceId OUTBOUND = ResourceId.of("rslvr-out-1");
    static final ResourceId C_DNS_1 = ResourceId.of("subnet-c-dns-1");
    static final ResourceId C_DNS_2 = ResourceId.of("subnet-c-dns-2");
    static final ResourceId SG_DNS = ResourceId.of("sg-dns");
    static final Ip RESOLVER = Ip.of("192.168.0.53");

    private Office() {}

    static Forwarder forwarder(String domain, String... resolvers) {
        return new Forwarder(domain, List.of(resolvers).stream().map(Ip::of).toList());
    }

    /// @param forwarders those of the office's resolver
    static Design design(Forwarder... forwarders) {
        return T0.design()
                .with(
                        new OnPremises(
                                OFFICE,
                                "office",
                                List.of(Cidr.of("192.168.0.0/16")),
                                List.of(forwarders),
                                RESOLVER,
                                List.of(),
                                false))
                .with(new Host(H, "h", OFFICE, Ip.of("192.168.50.7"), true, List.of()))
                .with(new Internet(INTERNET, "internet", List.of()))
                .with(
                        new Host(
                                STRANGER,
                                "stranger",
                                INTERNET,
                                Ip.of("198.51.100.7"),
                                true,
                                List.of()))
                .with(T0.subnet(C_DNS_1, T0.VPC_C, T0.ZONE_1, "10.0.21.0/24"))
                .with(T0.subnet(C_DNS_2, T0.VPC_C, T0.ZONE_2, "10.0.22.0/24"))
                .with(
                        T0.group(
                                SG_DNS,
                                T0.VPC_C,
                                List.of(
                                        SecurityGroupRule.allow(
                                                Protocol.UDP,
                                                PortRange.of(53),
                                                Cidr.of("192.168.0.0/16"))),
                                SecurityGroup.ALL_OUT))
                .with(resolverEndpoint(INBOUND, Direction.INBOUND, "10"))
                .with(resolverEndpoint(OUTBOUND, Direction.OUTBOUND, "11"));
    }

    private static ResolverEndpoint resolverEndpoint(
            ResourceId id, Direction direction, String number) {
        return new ResolverEndpoint(
                id,
                direction == Direction.INBOUND ? "in-1" : "out-1",
                T0.VPC_C,
                direction,
                List.of(
                        new EndpointInterface(C_DNS_1, Ip.of("10.0.21." + number)),
                        new EndpointInterface(C_DNS_2, Ip.of("10.0.22." + number))),
                List.of(SG_DNS));
    }

    /// A rule of the consumer's VPC.
    static ResolverRule rule(String domain, String... targets) {
        return new ResolverRule(
                ResourceId.of("rslvr-rr-" + (domain.isEmpty() ? "all" : domain)),
                "rule for " + domain,
                T0.CONSUMER,
                domain,
                OUTBOUND,
                List.of(targets).stream().map(Ip::of).toList(),
                List.of(T0.VPC_C));
    }

    static DnsRecord a(String name, String ip) {
        return new DnsRecord(name, DnsRecord.Type.A, 300, List.of(ip));
    }

    static Design knowing(Design design, DnsRecord... records) {
        OnPremises it = Changes.get(design, OFFICE, OnPremises.class);
        return design.with(it.withRecords(List.of(records)));
    }
}
