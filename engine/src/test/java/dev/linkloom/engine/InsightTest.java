package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.dns.DnsName;
import dev.linkloom.engine.dns.NameView;
import dev.linkloom.engine.path.Talk;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.SecurityGroup;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Questions about the whole sample at once.
class InsightTest {

    private final Insight insight = Fabric.compile(T0.design()).insight();

    @Test
    void anAddressLeadsToItsInterfaceThenItsSubnetThenItsVpc() {
        assertEquals(List.of(T0.C1, T0.C_APP_1, T0.VPC_C), insight.holders(Ip.of("10.0.1.10")));
        assertEquals(List.of(T0.NLB, T0.P_NLB_1, T0.VPC_P), insight.holders(Ip.of("172.16.11.5")));
        assertEquals(List.of(T0.VPC_C), insight.holders(Ip.of("10.0.200.1")));
        assertEquals(List.of(), insight.holders(Ip.of("192.168.1.1")));
    }

    @Test
    void theSameAddressInOverlappingVpcsLeadsToBoth() {
        Insight overlapping = Fabric.compile(new T0("10.0", "10.0", 443, 8443).build()).insight();
        List<ResourceId> found = overlapping.holders(Ip.of("10.0.1.10"));
        assertTrue(
                found.containsAll(List.of(T0.C1, T0.APP_1, T0.VPC_C, T0.VPC_P)), found::toString);
    }

    @Test
    void aBlockLeadsToWhatIsExactlyItThenToWhatSharesAddresses() {
        List<ResourceId> found = insight.holders(Cidr.of("10.0.0.0/16"));
        assertEquals(T0.VPC_C, found.getFirst());
        assertTrue(found.contains(T0.C_APP_1));
        assertFalse(found.contains(T0.P_APP_1));
    }

    @Test
    void aPortLeadsToListenersGroupsAndRulesButNotToRulesForAllPorts() {
        List<ResourceId> found = insight.portUsers(8443);
        assertTrue(found.containsAll(List.of(T0.TG, T0.SG_TGT)), found::toString);
        assertFalse(insight.portUsers(22).contains(T0.SG_APP));
        assertTrue(insight.portUsers(443).contains(T0.NLB));
    }

    /// NET-29: nat-1's table leads to the internet gateway; the others' to NAT or nowhere.
    @Test
    void aSubnetIsPublicWhoseTableLeadsToTheInternetGatewayOfItsVpc() throws IOException {
        Design design = DesignFile.read(Path.of("..", "assets", "designs", "aws-services.json"));
        List<ResourceId> found = Fabric.compile(design).insight().publicSubnets();
        assertEquals(
                List.of("public-1"), found.stream().map(each -> design.find(each).name()).toList());
        assertEquals(List.of(), insight.publicSubnets());
    }

    @Test
    void everyNameOfAnEndpointBelongsToIt() {
        List<DnsName> names = insight.names();
        assertTrue(names.contains(new DnsName(T0.PRIVATE_NAME, T0.E)));
        assertTrue(names.contains(new DnsName(T0.PRIVATE_NAME, T0.SERVICE)));
        assertTrue(names.contains(new DnsName(T0.Z1, T0.E)));
    }

    @Test
    void groupsOnBothSidesDecideWhoMayTalk() {
        List<Talk> talks = insight.talks().list();
        assertTrue(insight.talks().complete());
        assertTrue(has(talks, T0.C1, T0.E, "tcp 443"), talks::toString);
        assertTrue(has(talks, T0.NLB, T0.APP_1, "tcp 8443"), talks::toString);
        assertFalse(has(talks, T0.E, T0.C1, "tcp 443"));
        assertFalse(
                talks.stream().anyMatch(each -> each.from().equals(T0.APP_1)),
                "nobody admits the targets");
    }

    @Test
    void aClientWhoseOwnGroupLetsNothingOutMayTalkToNobody() {
        Design design = T0.design();
        SecurityGroup app = design.find(T0.SG_APP, SecurityGroup.class);
        Insight closed = Fabric.compile(design.with(app.withEgress(List.of()))).insight();
        assertFalse(has(closed.talks().list(), T0.C1, T0.E, "tcp 443"));
    }

    @Test
    void aPrivateNameLeadsToTheEndpointFromItsOwnVpcOnly() {
        List<NameView> views = insight.nameViews();
        assertEquals(1, views.size(), views::toString);
        NameView view = views.getFirst();
        assertEquals(T0.PRIVATE_NAME, view.name());
        assertEquals(T0.VPC_C, view.from());
        assertEquals(List.of(T0.E, T0.E), view.to().stream().map(NameView.Place::owner).toList());
    }

    @Test
    void withoutPrivateDnsTheNameLeadsNowhere() {
        Design design = T0.design();
        InterfaceEndpoint endpoint = design.find(T0.E, InterfaceEndpoint.class);
        Insight off = Fabric.compile(design.with(endpoint.withPrivateDns(false))).insight();
        assertEquals(List.of(), off.nameViews());
    }

    private static boolean has(List<Talk> talks, ResourceId from, ResourceId to, String what) {
        return talks.stream()
                .anyMatch(each ->
                        each.from().equals(from)
                                && each.to().equals(to)
                                && each.what().equalsIgnoreCase(what));
    }
}
