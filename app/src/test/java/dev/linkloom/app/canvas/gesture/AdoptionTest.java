package dev.linkloom.app.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Adoption;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Subnet;

import org.junit.jupiter.api.Test;

final class AdoptionTest {

    private final Design design = Sketch.design();

    @Test
    void anInstanceInAnotherSubnetGetsAnAddressOfThatSubnet() {
        Instance client = design.find(Sketch.CLIENT, Instance.class);
        Instance moved = (Instance) Adoption.into(design, client, Sketch.EP);
        Subnet subnet = design.find(Sketch.EP, Subnet.class);
        assertTrue(subnet.cidr().contains(moved.privateIp()));
        assertEquals("10.0.2.4", moved.privateIp().toString());
    }

    @Test
    void ofASubnetWithIpv6AnInstanceGetsAnIpv6AddressToo() {
        Subnet subnet = design.find(Sketch.EP, Subnet.class);
        Design dual = design.with(subnet.withIpv6Cidr(Cidr.of("2600:1f14:1:2::/64")));
        Instance client =
                design.find(Sketch.CLIENT, Instance.class).withIpv6(Ip.of("2600:1f14:1:1::10"));
        Instance moved = (Instance) Adoption.into(dual, client, Sketch.EP);
        assertEquals("2600:1f14:1:2::4", moved.ipv6().toString());
        Instance unsaid = (Instance) Adoption.into(design, client, Sketch.EP);
        assertEquals("2600:1f14:1:1::10", unsaid.ipv6().toString());
    }

    @Test
    void anEndpointInAnotherVpcGetsItsInterfacesThere() {
        var door = design.find(Sketch.DOOR, InterfaceEndpoint.class);
        var moved = (InterfaceEndpoint) Adoption.into(design, door, Sketch.VPC_P);
        assertEquals(Sketch.VPC_P, moved.vpc());
        assertEquals(1, moved.interfaces().size());
        Subnet subnet = design.find(moved.interfaces().getFirst().subnet(), Subnet.class);
        assertEquals(Sketch.VPC_P, subnet.vpc());
        assertEquals(door.dnsSuffix(), moved.dnsSuffix());
    }
}
