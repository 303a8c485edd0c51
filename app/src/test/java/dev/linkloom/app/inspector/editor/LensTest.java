package dev.linkloom.app.inspector.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import org.junit.jupiter.api.Test;

class LensTest {

    private static final Subnet SUBNET =
            new Subnet(
                    ResourceId.of("subnet-1"),
                    "one",
                    ResourceId.of("vpc-1"),
                    "use1-az1",
                    Cidr.of("10.0.1.0/24"),
                    ResourceId.of("rtb-1"),
                    null);

    @Test
    void withReplacesOneComponentAndKeepsTheOthers() {
        var cidr = Lens.of(Subnet.class, "cidr", Subnet::cidr);
        assertEquals(
                new Subnet(
                        SUBNET.id(),
                        "one",
                        SUBNET.vpc(),
                        "use1-az1",
                        Cidr.of("10.0.2.0/24"),
                        SUBNET.routeTable(),
                        null),
                cidr.with(SUBNET, Cidr.of("10.0.2.0/24")));
    }

    @Test
    void whatTheRecordRefusesTheLensRefusesInTheSameWords() {
        var number = Lens.of(NetworkAclRule.class, "number", NetworkAclRule::number);
        var rule =
                new NetworkAclRule(
                        100,
                        NetworkAclRule.Action.ALLOW,
                        dev.linkloom.model.net.Protocol.TCP,
                        PortRange.ALL,
                        Cidr.ANY_IPV4);
        var refused = assertThrows(IllegalArgumentException.class, () -> number.with(rule, 0));
        assertEquals("The rule number (0) must lie in 1..32766.", refused.getMessage());
    }

    @Test
    void aNameThatIsNoComponentIsAMistakeOfTheProgrammer() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Lens.of(HealthCheck.class, "intervall", HealthCheck::intervalSeconds));
    }
}
