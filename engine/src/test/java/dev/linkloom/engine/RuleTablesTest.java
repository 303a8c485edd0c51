package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.SecurityGroup;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Rules that decide nothing, and whom tables of rules apply to.
class RuleTablesTest {

    private static final ResourceId ACL = ResourceId.of("acl-1");
    private static final ResourceId GROUP = ResourceId.of("sg-1");

    @Test
    void net10ARuleBehindAWiderOneNeverDecides() throws DesignFormatException {
        Finding found = about(ACL).getFirst();
        assertEquals(
                "Inbound rule 110 of acl-1 never decides, because rule 100 takes all it matches;"
                        + " remove it or give it a smaller number.",
                found.explanation());
        assertEquals(Severity.INFO, found.severity());
        assertEquals(1, about(ACL).size());
        Design mended = found.fix().applyTo(design());
        assertEquals(List.of(100, 120), numbers(mended));
        assertEquals(List.of(), about(mended, ACL));
    }

    @Test
    void net10ANarrowerRuleInFrontDecides() throws DesignFormatException {
        NetworkAcl acl = design().find(ACL, NetworkAcl.class);
        Design swapped =
                design().with(
                                acl.withIngress(
                                        List.of(
                                                acl.ingress().get(1).withNumber(90),
                                                acl.ingress().get(0))));
        assertEquals(List.of(), about(swapped, ACL));
    }

    @Test
    void net01ARuleWithinAnotherAddsNothing() throws DesignFormatException {
        Finding found = about(GROUP).getFirst();
        assertEquals(1, about(GROUP).size());
        assertEquals("NET-01", found.rule().value());
        Design mended = found.fix().applyTo(design());
        assertEquals(2, mended.find(GROUP, SecurityGroup.class).ingress().size());
        assertEquals(List.of(), about(mended, GROUP));
    }

    @Test
    void rulesApplyToThoseThatNameThemOrNameNone() throws DesignFormatException {
        Fabric fabric = Fabric.compile(design());
        assertEquals(ids("subnet-1"), fabric.affectedBy(ACL));
        assertEquals(ids("subnet-2"), fabric.affectedBy(ResourceId.of("acl-2")));
        assertEquals(ids("subnet-1"), fabric.affectedBy(ResourceId.of("rtb-1")));
        assertEquals(ids("subnet-2"), fabric.affectedBy(ResourceId.of("rtb-2")));
        assertEquals(ids("i-1"), fabric.affectedBy(GROUP));
        assertEquals(List.of(), fabric.affectedBy(ResourceId.of("i-1")));
        assertEquals(List.of(), fabric.affectedBy(ResourceId.of("nothing")));
    }

    @Test
    void dns21TheResolverAnswersAtBasePlusTwo() throws DesignFormatException {
        Fabric fabric = Fabric.compile(design());
        assertEquals("10.0.0.2", String.valueOf(fabric.resolverOf(ResourceId.of("vpc-1"))));
        assertNull(fabric.resolverOf(ResourceId.of("nothing")));
    }

    private static List<ResourceId> ids(String id) {
        return List.of(ResourceId.of(id));
    }

    private static List<Integer> numbers(Design design) {
        return design.find(ACL, NetworkAcl.class).ingress().stream()
                .map(each -> each.number())
                .toList();
    }

    private static List<Finding> about(ResourceId id) throws DesignFormatException {
        return about(design(), id);
    }

    private static List<Finding> about(Design design, ResourceId id) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.resource().equals(id))
                .toList();
    }

    private static Design design() throws DesignFormatException {
        return DesignFile.parse(
                """
                {"format": "linkloom-design", "version": 1, "resources": {
                  "vpc-1": {"type": "vpc", "region": "us-east-1", "cidrs": ["10.0.0.0/16"],
                    "mainRouteTable": "rtb-1", "defaultNetworkAcl": "acl-2"},
                  "rtb-1": {"type": "route-table", "vpc": "vpc-1"},
                  "rtb-2": {"type": "route-table", "vpc": "vpc-1"},
                  "acl-2": {"type": "network-acl", "vpc": "vpc-1"},
                  "acl-1": {"type": "network-acl", "vpc": "vpc-1", "ingress": [
                    {"number": 100, "action": "allow", "protocol": "tcp", "ports": "1-1000",
                      "cidr": "10.0.0.0/8"},
                    {"number": 110, "action": "deny", "protocol": "tcp", "ports": "443",
                      "cidr": "10.0.1.0/24"},
                    {"number": 120, "action": "deny", "protocol": "udp", "ports": "443",
                      "cidr": "10.0.1.0/24"}]},
                  "subnet-1": {"type": "subnet", "vpc": "vpc-1", "zoneId": "use1-az1",
                    "cidr": "10.0.1.0/24", "networkAcl": "acl-1"},
                  "subnet-2": {"type": "subnet", "vpc": "vpc-1", "zoneId": "use1-az2",
                    "cidr": "10.0.2.0/24", "routeTable": "rtb-2"},
                  "i-1": {"type": "instance", "subnet": "subnet-1", "privateIp": "10.0.1.10",
                    "securityGroups": ["sg-1"]},
                  "sg-2": {"type": "security-group", "vpc": "vpc-1"},
                  "sg-1": {"type": "security-group", "vpc": "vpc-1", "ingress": [
                    {"protocol": "all", "cidr": "10.0.0.0/16"},
                    {"protocol": "tcp", "ports": "443", "cidr": "10.0.1.0/24"},
                    {"protocol": "tcp", "ports": "443", "group": "sg-2"}]}
                }}
                """,
                "design.json");
    }
}
