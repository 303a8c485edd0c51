package dev.linkloom.engine.resolve;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ResolverEndpoint;

import org.jspecify.annotations.Nullable;

/// The security groups that questions meet at Resolver endpoints; those to the resolver of a VPC
/// itself meet none (DNS-23).
final class Filters {

    private static final RuleId GROUPS = RuleId.of("NET-01");
    private static final int DNS_PORT = 53;
    private static final int SOME_CLIENT_PORT = 49152;

    private final SecurityGroups groups;

    /// What stops a question.
    record Blocked(ResourceId at, RuleId rule, String why) {}

    Filters(SecurityGroups groups) {
        this.groups = groups;
    }

    /// What stops a question on its way from one resolver to another; null when nothing does, as
    /// far as the design says.
    @Nullable Blocked blocked(
            @Nullable Eni out, @Nullable Ip source, Listeners.Found to, Ip target) {
        boolean own = to.standpoint() instanceof Standpoint.InVpc it && !it.inbound();
        if (source == null || own) {
            return null;
        }
        var packet = new Packet(source, SOME_CLIENT_PORT, target, DNS_PORT, Protocol.UDP);
        Eni in = to.door();
        Decision leaving =
                out != null && watched(out)
                        ? groups.egress(out, packet, Party.stranger(target), GROUPS)
                        : null;
        Decision entering =
                in != null && watched(in)
                        ? groups.ingress(in, packet, Party.stranger(source), GROUPS)
                        : null;
        Decision first = leaving != null && !leaving.passes() ? leaving : entering;
        return first == null || first.passes()
                ? null
                : new Blocked(first.at(), first.rule(), first.explanation());
    }

    private static boolean watched(Eni eni) {
        return eni.owner() instanceof ResolverEndpoint it && !it.securityGroups().isEmpty();
    }
}
