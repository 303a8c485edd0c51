package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.Balancer;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// A listener and what it demands of the connections it takes.
final class ListenerStep {

    private static final RuleId CERTIFICATE = RuleId.of("NLB-37");
    private static final RuleId NO_HEADERS = RuleId.of("SRC-20");

    private final Balancer balancer;

    ListenerStep(Balancer balancer) {
        this.balancer = balancer;
    }

    /// The listener for a packet; null when there is none.
    @Nullable Listener take(ListeningLoadBalancer nlb, Eni node, Packet packet, Course course) {
        Balancer.Accepted accepted = balancer.accept(nlb, packet);
        course.journal().note(Place.at(node), packet, accepted.decision());
        return accepted.listener();
    }

    /// What can go wrong with a connection that the listener and the filters let in.
    void demand(
            ListeningLoadBalancer nlb, Eni node, Listener listener, Packet packet, Course course) {
        Place here = Place.at(node);
        if (listener.protocol() == ListenerProtocol.TLS) {
            if (course.hasHeaders()) {
                course.journal().note(here, packet, headersRefused(nlb, listener));
            }
            String name = course.flow().host();
            if (!course.balanced()
                    && !listener.certificateNames().isEmpty()
                    && !Ip.isLiteral(name)) {
                course.journal().note(here, packet, certificate(nlb, listener, name));
            }
        }
        course.forgets(here, packet, () -> Idle.of(nlb, listener, packet.protocol()));
    }

    private static Decision headersRefused(ListeningLoadBalancer nlb, Listener listener) {
        return Ruling.stop(
                Verdict.TARGET_DOWN,
                nlb.id(),
                HopKind.LOAD_BALANCER,
                NO_HEADERS,
                "The TLS listener of %s for port %d takes the PROXY header it is sent for a broken"
                        + " handshake.",
                nlb.name(),
                listener.port());
    }

    private static Decision certificate(
            ListeningLoadBalancer nlb, Listener listener, String dialled) {
        for (String each : listener.certificateNames()) {
            if (covers(each, dialled)) {
                return Ruling.pass(
                                nlb.id(),
                                HopKind.LOAD_BALANCER,
                                CERTIFICATE,
                                "The certificate of %s covers %s.",
                                nlb.name(),
                                dialled)
                        .matching(each);
            }
        }
        return Ruling.pass(
                nlb.id(),
                HopKind.LOAD_BALANCER,
                CERTIFICATE,
                "The certificate of %s does not cover %s; a client that checks names ends the"
                        + " handshake.",
                nlb.name(),
                dialled);
    }

    /// A star stands for one label.
    private static boolean covers(String certified, String dialled) {
        String name = dialled.toLowerCase(Locale.ROOT);
        String pattern = certified.toLowerCase(Locale.ROOT);
        if (!pattern.startsWith("*.")) {
            return pattern.equals(name);
        }
        int dot = name.indexOf('.');
        return dot > 0 && name.substring(dot).equals(pattern.substring(1));
    }
}
