package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.DecidingRow;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Route;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// A trace names the rows of the design that decided it, as the design has them.
class DecidingRowsTest {

    private static Trace trace(Design design, Flow flow) {
        return Fabric.compile(design).trace(flow);
    }

    /// Every row that is named stands where it is said to.
    private static void assertStands(Design design, DecidingRow named) {
        Resource at = design.find(named.at());
        List<Object> rows = new ArrayList<>();
        switch (at) {
            case SecurityGroup it ->
                    rows.addAll(named.component().equals("ingress") ? it.ingress() : it.egress());
            case NetworkAcl it ->
                    rows.addAll(named.component().equals("ingress") ? it.ingress() : it.egress());
            case RouteTable it -> {
                rows.addAll(it.routes());
                rows.addAll(it.prefixListRoutes());
                rows.addAll(it.propagatingGateways());
            }
            default -> {
                return;
            }
        }
        assertTrue(named.row() == null || rows.contains(named.row()), named::toString);
    }

    @Test
    void rulesOfSecurityGroupsAreNamedAndRepliesPassWithoutOne() {
        Trace trace = trace(T0.design(), Flow.tcp(T0.C1, "api.example.com", 443));
        assertTrue(trace.verdict().delivered());
        trace.rows().forEach(each -> assertStands(T0.design(), each));
        SecurityGroup endpoint = Changes.get(T0.design(), T0.SG_EP, SecurityGroup.class);
        assertTrue(
                trace.rows()
                        .contains(
                                new DecidingRow(
                                        T0.SG_EP, "ingress", endpoint.ingress().getFirst())));
        assertFalse(
                trace.rows().stream()
                        .anyMatch(each ->
                                each.at().equals(T0.SG_EP) && each.component().equals("egress")),
                "replies are admitted by state");
    }

    @Test
    void whereNoRuleMatchedThatIsSaidAndNothingBehindItDecides() {
        Design closed = Changes.ingress(T0.design(), T0.SG_EP);
        Trace trace = trace(closed, Flow.tcp(T0.C1, "api.example.com", 443));
        assertTrue(trace.rows().contains(new DecidingRow(T0.SG_EP, "ingress", null)));
        assertFalse(trace.rows().stream().anyMatch(each -> each.at().equals(T0.SG_NLB)));
    }

    @Test
    void routesAndPropagatedOnesAreNamedAsTheyAreWritten() {
        Design hub = HubDesign.of();
        Trace trace = trace(hub, Flow.tcp(HubDesign.CLIENT_1, HubDesign.NAME, 443));
        List<DecidingRow> routes =
                trace.rows().stream().filter(each -> each.row() instanceof Route).toList();
        assertFalse(routes.isEmpty(), () -> trace.rows().toString());
        routes.forEach(each -> assertStands(hub, each));
        assertEquals(
                List.of("propagations"),
                trace.rows().stream()
                        .filter(each -> each.at().value().equals("tgw-rtb-1"))
                        .map(DecidingRow::component)
                        .distinct()
                        .toList());
    }
}
