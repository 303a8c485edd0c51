package dev.linkloom.engine.resolve;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint.Direction;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which resolver listens at an address (DNS-21, DNS-37).
final class Listeners {

    private static final RuleId INBOUND = RuleId.of("DNS-37");
    private static final RuleId INSIDE_ONLY = RuleId.of("DNS-21");
    private static final RuleId OUTSIDE = RuleId.of("DNS-38");
    private static final RuleId PUBLIC = RuleId.of("DNS-07");

    /// Where every VPC's own resolver listens besides its address in the VPC (DNS-21).
    private static final List<Ip> EVERYWHERE =
            List.of(Ip.of("169.254.169.253"), Ip.of("fd00:ec2::253"));

    private final Topology topology;
    private final List<OnPremises> outside;
    private final List<ResolverEndpoint> endpoints;

    /// Who listens.
    ///
    /// @param standpoint the resolver; null when nobody answers there
    /// @param door the interface the question enters by; null outside AWS
    record Found(
            @Nullable Standpoint standpoint,
            @Nullable ResourceId at,
            @Nullable Eni door,
            RuleId rule,
            Sentence sentence) {}

    Listeners(Topology topology) {
        this.topology = topology;
        outside = topology.design().all(OnPremises.class);
        endpoints = topology.design().all(ResolverEndpoint.class);
    }

    /// @param from the interface the question leaves by; null outside AWS
    Found at(Ip target, @Nullable Eni from) {
        Found found = ownResolver(target);
        if (found == null) {
            found = resolverEndpoint(target, from);
        }
        if (found == null) {
            found = vpcResolver(target, from);
        }
        if (found == null) {
            found = somewhereOutside(target);
        }
        if (found == null && AddressRanges.isPublic(target)) {
            found =
                    new Found(
                            new Standpoint.Everywhere(),
                            null,
                            null,
                            PUBLIC,
                            Sentence.of("%s is taken for a public resolver.", target));
        }
        return found != null
                ? found
                : nobody(
                        null,
                        OUTSIDE,
                        Sentence.of("No resolver of the design listens at %s.", target));
    }

    private @Nullable Found ownResolver(Ip target) {
        for (OnPremises each : outside) {
            if (target.equals(each.resolver())) {
                return reached(each, Sentence.of("The resolver of %s.", each.name()));
            }
        }
        return null;
    }

    private static Found reached(OnPremises network, Sentence why) {
        return new Found(new Standpoint.Outside(network), network.id(), null, OUTSIDE, why);
    }

    private @Nullable Found resolverEndpoint(Ip target, @Nullable Eni from) {
        Eni near = from == null ? null : topology.find(from.network(), target);
        if (near != null && near.owner() instanceof ResolverEndpoint own) {
            return door(own, near);
        }
        for (ResolverEndpoint each : endpoints) {
            for (Eni eni : topology.enis(each.id())) {
                if (eni.ip().equals(target)) {
                    return door(each, eni);
                }
            }
        }
        return null;
    }

    private static Found door(ResolverEndpoint endpoint, Eni eni) {
        return endpoint.direction() == Direction.INBOUND
                ? new Found(
                        new Standpoint.InVpc(eni.network(), true),
                        endpoint.id(),
                        eni,
                        INBOUND,
                        Sentence.of("The inbound Resolver endpoint %s.", endpoint.name()))
                : nobody(
                        endpoint.id(),
                        INBOUND,
                        Sentence.of(
                                "%s is an outbound Resolver endpoint and takes no questions; name"
                                        + " an inbound one.",
                                endpoint.name()));
    }

    private @Nullable Found vpcResolver(Ip target, @Nullable Eni from) {
        boolean anyVpcs = EVERYWHERE.contains(target);
        if (from != null && (anyVpcs || target.equals(Resolver.address(from.network())))) {
            return new Found(
                    new Standpoint.InVpc(from.network(), false),
                    from.network().id(),
                    null,
                    INSIDE_ONLY,
                    Sentence.of("The resolver of %s.", from.network().name()));
        }
        if (anyVpcs) {
            return nobody(
                    null,
                    INSIDE_ONLY,
                    Sentence.of(
                            "%s is a VPC's own resolver, asked from inside only; ask an inbound"
                                    + " Resolver endpoint.",
                            target));
        }
        for (Network each : topology.networks()) {
            if (target.equals(Resolver.address(each))) {
                return nobody(
                        each.id(),
                        INSIDE_ONLY,
                        Sentence.of(
                                "%s is the resolver of %s and answers inside that VPC only; ask an"
                                        + " inbound Resolver endpoint there.",
                                target, each.name()));
            }
        }
        return null;
    }

    private @Nullable Found somewhereOutside(Ip target) {
        for (OnPremises each : outside) {
            if (each.resolver() == null
                    && each.cidrs().stream().anyMatch(block -> block.contains(target))) {
                return reached(
                        each,
                        Sentence.of("Assumed: %s is the resolver of %s.", target, each.name()));
            }
        }
        return null;
    }

    private static Found nobody(@Nullable ResourceId at, RuleId rule, Sentence why) {
        return new Found(null, at, null, rule, why);
    }
}
