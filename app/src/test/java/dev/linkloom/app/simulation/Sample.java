package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.document.Opening;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;

/// The sample design, and versions of it in which something else happens.
final class Sample {

    static final ResourceId CLIENT = ResourceId.of("i-client-1");
    static final ResourceId OTHER = ResourceId.of("i-client-2");
    static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");
    static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    static final ResourceId BALANCER = ResourceId.of("nlb-api");
    static final ResourceId TARGET = ResourceId.of("i-app-1");
    static final Flow FLOW = Flow.tcp(CLIENT, "api.example.com", 443);

    private Sample() {}

    static Design design() {
        return Opening.sample().design();
    }

    /// Its endpoint admits nobody but the other client's subnet.
    static Design denying() {
        SecurityGroup group = group(design());
        SecurityGroupRule elsewhere =
                SecurityGroupRule.allow(Protocol.TCP, PortRange.of(443), Cidr.of("10.0.2.0/24"));
        return design().with(group.withIngress(List.of(elsewhere)));
    }

    /// Its targets are sent PROXY v2 headers.
    static Design telling() {
        TargetGroup group = design().all(TargetGroup.class).getFirst();
        return design().with(group.withProxyProtocolV2(true));
    }

    static Playback playback(Design design) {
        Fabric fabric = Fabric.compile(design);
        return Playback.of(fabric.trace(FLOW), Diagram.of(fabric));
    }

    static Diagram diagram() {
        return Diagram.of(Fabric.compile(design()));
    }

    private static SecurityGroup group(Design design) {
        return design.find(ResourceId.of("sg-ep"), SecurityGroup.class);
    }
}
