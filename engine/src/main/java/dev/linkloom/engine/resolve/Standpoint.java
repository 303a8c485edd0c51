package dev.linkloom.engine.resolve;

import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.OnPremises;

import org.jspecify.annotations.Nullable;

/// Whose resolver is asked; it decides which names are seen (DNS-20, DNS-38).
sealed interface Standpoint {

    /// The resolver as people call it.
    String label();

    /// The network it belongs to; null for public DNS.
    @Nullable ResourceId id();

    /// Where it listens; null where the design does not say.
    @Nullable Ip address();

    /// The resolver of a VPC (DNS-21).
    ///
    /// @param inbound whether the question came by an inbound Resolver endpoint (DNS-35)
    record InVpc(Network network, boolean inbound) implements Standpoint {

        @Override
        public String label() {
            Ip address = address();
            return address == null ? "resolver of " + network.name() : "resolver " + address;
        }

        @Override
        public ResourceId id() {
            return network.id();
        }

        @Override
        public @Nullable Ip address() {
            return Resolver.address(network);
        }
    }

    /// The resolver of a network outside AWS (DNS-38).
    record Outside(OnPremises network) implements Standpoint {

        @Override
        public String label() {
            return "resolver of " + network.name();
        }

        @Override
        public ResourceId id() {
            return network.id();
        }

        @Override
        public @Nullable Ip address() {
            return network.resolver();
        }
    }

    /// Any resolver on the internet (DNS-07).
    record Everywhere() implements Standpoint {

        @Override
        public String label() {
            return "public DNS";
        }

        @Override
        public @Nullable ResourceId id() {
            return null;
        }

        @Override
        public @Nullable Ip address() {
            return null;
        }
    }
}
