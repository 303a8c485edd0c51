package dev.linkloom.engine;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The designs of the walks about load balancing, as they are drawn.
final class BalancingWalks {

    static final ResourceId OWN_ENDPOINT = ResourceId.of("vpce-0feedfacefeedface");
    private static final ResourceId OWN_SUBNET = ResourceId.of("subnet-p-ep-1");
    private static final ResourceId OWN_GROUP = ResourceId.of("sg-ep-p");

    private BalancingWalks() {}

    /// WALK-02 (a): the endpoint's group admits the second client's subnet only.
    static Design walk02() {
        return Changes.ingress(T0.design(), T0.SG_EP, Changes.tcp("443", "10.0.2.0/24"))
                .titled("WALK-02: security-group denials");
    }

    /// WALK-04: the target in the first zone is off.
    static Design walk04() {
        return Changes.running(T0.design(), T0.APP_1, false).titled("WALK-04: an unhealthy zone");
    }

    /// WALK-12: the provider's own machines are clients, directly and through an endpoint of their
    /// own.
    static Design walk12() {
        Design design =
                Changes.ingress(T0.design(), T0.SG_NLB, Changes.tcp("443", "172.16.0.0/16"))
                        .with(T0.subnet(OWN_SUBNET, T0.VPC_P, T0.ZONE_1, "172.16.21.0/24"))
                        .with(
                                T0.group(
                                        OWN_GROUP,
                                        T0.VPC_P,
                                        List.of(Changes.tcp("443", "172.16.0.0/16")),
                                        List.of()))
                        .with(ownEndpoint());
        EndpointService service = Changes.get(design, T0.SERVICE, EndpointService.class);
        return design.with(
                        service.withAllowedPrincipals(
                                List.of(
                                        "arn:aws:iam::111111111111:root",
                                        "arn:aws:iam::222222222222:root")))
                .placed(OWN_SUBNET, new Box(948, 120, 160, 124))
                .placed(OWN_ENDPOINT, new Box(948, 400, 176, 72))
                .titled("WALK-12: hairpin");
    }

    private static InterfaceEndpoint ownEndpoint() {
        return new InterfaceEndpoint(
                OWN_ENDPOINT,
                "e-own",
                T0.VPC_P,
                T0.SERVICE,
                List.of(new EndpointInterface(OWN_SUBNET, Ip.of("172.16.21.20"))),
                List.of(OWN_GROUP),
                false,
                InterfaceEndpoint.State.AVAILABLE,
                "efgh5678");
    }

    /// WALK-14: the baseline, asked for a silent and for a crowded flow.
    static Design walk14() {
        return T0.design().titled("WALK-14: idle expiry and port exhaustion");
    }

    /// Drawn where the sample that people see first draws the same things.
    static Design drawn(Design design) throws IOException {
        Design sample = DesignFile.read(Path.of("..", "assets", "designs", "saas.json"));
        Design drawn = design;
        for (Map.Entry<ResourceId, Box> each : sample.placements().entrySet()) {
            drawn = drawn.placed(each.getKey(), each.getValue());
        }
        return drawn;
    }
}
