package dev.linkloom.engine.insight;

import dev.linkloom.engine.dns.DnsName;
import dev.linkloom.engine.dns.NameView;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResourceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which private names lead where, asked from a machine of each VPC.
public final class NameViews {

    private final Topology topology;
    private final Resolver resolver;
    private final List<NameView> views = new ArrayList<>();

    private NameViews(Topology topology, Resolver resolver) {
        this.topology = topology;
        this.resolver = resolver;
    }

    /// The names that lead to an interface, by VPC.
    ///
    /// @param questions how many may be asked before it is enough
    public static List<NameView> of(Topology topology, Resolver resolver, int questions) {
        var views = new NameViews(topology, resolver);
        Set<String> names = views.names();
        int left = questions;
        for (Network network : topology.networks()) {
            Eni asker = views.asker(network);
            for (String name : asker == null ? Set.<String>of() : names) {
                if (asker != null && left-- > 0) {
                    views.ask(network, asker, name);
                }
            }
        }
        return List.copyOf(views.views);
    }

    /// What private DNS of endpoints and private hosted zones hold.
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (DnsName each : NameList.of(topology.design())) {
            boolean endpoint =
                    topology.design().find(each.owner(), InterfaceEndpoint.class) != null
                            || topology.design().find(each.owner(), ResourceEndpoint.class) != null;
            boolean dialled = !each.name().startsWith("*") && !isLong(each.name());
            if (endpoint && dialled) {
                names.add(each.name());
            }
        }
        for (PrivateHostedZone zone : topology.design().all(PrivateHostedZone.class)) {
            for (DnsRecord each : zone.records()) {
                if (each.type() != DnsRecord.Type.TXT && !each.name().startsWith("*")) {
                    names.add(each.name());
                }
            }
        }
        return names;
    }

    /// The names AWS makes up answer everywhere; they say nothing about a VPC (DNS-03).
    private static boolean isLong(String name) {
        return name.endsWith(".vpce.amazonaws.com") || name.endsWith(".on.aws");
    }

    private @Nullable Eni asker(Network network) {
        List<Eni> enis = topology.enis(network);
        for (Eni each : enis) {
            if (each.machine() instanceof Instance) {
                return each;
            }
        }
        return enis.isEmpty() ? null : enis.getFirst();
    }

    private void ask(Network network, Eni asker, String name) {
        Resolution answer = resolver.resolve(Question.a(asker.machine().id(), name));
        var places = new LinkedHashSet<NameView.Place>();
        for (Ip each : answer.answers()) {
            Eni eni = topology.reachable(network, each);
            if (eni != null) {
                places.add(new NameView.Place(eni.owner().id(), eni.zoneId()));
            }
        }
        if (!places.isEmpty()) {
            views.add(new NameView(name, network.id(), answer.answers(), List.copyOf(places)));
        }
    }
}
