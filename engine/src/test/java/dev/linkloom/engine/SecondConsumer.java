package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.List;

/// Another VPC of the consumer's account with its own endpoint to T0's service.
final class SecondConsumer {

    static final ResourceId VPC = ResourceId.of("vpc-second");
    static final ResourceId APP = ResourceId.of("subnet-s-app-1");
    static final ResourceId DOOR = ResourceId.of("subnet-s-ep-1");
    static final ResourceId DOOR_2 = ResourceId.of("subnet-s-ep-2");
    static final ResourceId CLIENT = ResourceId.of("i-second");
    static final ResourceId SG_APP = ResourceId.of("sg-s-app");
    static final ResourceId SG_EP = ResourceId.of("sg-s-ep");
    static final ResourceId ENDPOINT = ResourceId.of("vpce-0fedcba9876543210");

    private SecondConsumer() {}

    static Design of(Design design, String numbers) {
        String block = numbers + ".0.0/16";
        return design.with(
                        new Vpc(
                                VPC,
                                "second",
                                T0.CONSUMER,
                                T0.REGION,
                                List.of(Cidr.of(block)),
                                true,
                                true,
                                null,
                                null))
                .with(T0.subnet(APP, VPC, T0.ZONE_1, numbers + ".1.0/24"))
                .with(T0.subnet(DOOR, VPC, T0.ZONE_1, numbers + ".11.0/24"))
                .with(T0.subnet(DOOR_2, VPC, T0.ZONE_2, numbers + ".12.0/24"))
                .with(T0.machine(CLIENT, APP, Ip.of(numbers + ".1.10"), SG_APP))
                .with(T0.group(SG_APP, VPC, List.of(), SecurityGroup.ALL_OUT))
                .with(T0.group(SG_EP, VPC, List.of(Changes.tcp("443", block)), List.of()))
                .with(
                        new InterfaceEndpoint(
                                ENDPOINT,
                                "e-2",
                                VPC,
                                T0.SERVICE,
                                List.of(
                                        new EndpointInterface(DOOR, Ip.of(numbers + ".11.20")),
                                        new EndpointInterface(DOOR_2, Ip.of(numbers + ".12.20"))),
                                List.of(SG_EP),
                                true,
                                InterfaceEndpoint.State.AVAILABLE,
                                "efgh5678"));
    }
}
