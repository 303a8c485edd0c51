package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The life of a service and its endpoints in the inspector.
@ExtendWith(PromptRobot.class)
class LifeCyclePanelTest {

    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    /// Where the state stands in its list.
    private static final int AVAILABLE = State.AVAILABLE.ordinal();

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theProviderAcceptsAndUndoTakesItBack(FxRobot robot) {
        wait(robot);
        select(robot, ENDPOINT);
        fire(robot, "#action-accept");
        assertEquals(State.AVAILABLE, endpoint().state());
        assertEquals("Accept e-1", bench.workbench.document().undoLabelProperty().get());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(State.PENDING_ACCEPTANCE, endpoint().state());
    }

    @Test
    void theServiceListsWhoWaits(FxRobot robot) {
        wait(robot);
        select(robot, SERVICE);
        fire(robot, "#action-reject-e-1");
        assertEquals(State.REJECTED, endpoint().state());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "life-cycle-service"));
    }

    @Test
    void whatAwsRefusesIsDisabledWithTheReasonBeside(FxRobot robot) {
        select(robot, SERVICE);
        Button delete = (Button) find("#action-delete");
        assertTrue(delete.isDisabled());
        Labeled reason = (Labeled) delete.getParent().lookup(".why-not");
        assertTrue(
                reason.getText().contains("(ExistingVpcEndpointConnections, VALID-17)"),
                reason.getText());
        assertTrue(find("#action-resync-zones").isDisabled());
    }

    /// Drawing stays free; what AWS would say is told, and one step takes it back.
    @Test
    void theCanvasTellsWhatAwsWouldRefuseOfADeletion(FxRobot robot) {
        select(robot, SERVICE);
        robot.interact(() -> bench.workbench.commands().run("delete"));
        String said = bench.workbench.canvas().statusProperty().get();
        assertTrue(
                said.startsWith("Deleted here; AWS would refuse it (VALID-17): api cannot be"),
                said);
        robot.interact(() -> bench.workbench.document().undo());
        select(robot, ResourceId.of("i-client-1"));
        robot.interact(() -> bench.workbench.commands().run("delete"));
        String unsaid = bench.workbench.canvas().statusProperty().get();
        assertTrue(!unsaid.contains("i-client-1") && !unsaid.contains("client-1"), unsaid);
    }

    @Test
    void aResyncTakesTheZonesOfTheLoadBalancers(FxRobot robot) {
        perform(robot, service().withZoneIds(List.of("use1-az1")));
        select(robot, SERVICE);
        fire(robot, "#action-resync-zones");
        assertEquals(List.of("use1-az1", "use1-az2"), service().zoneIds());
    }

    @Test
    void aFormRefusesWhatAwsWouldRefuseAndSaysWhy(FxRobot robot) {
        perform(robot, endpoint().withState(State.EXPIRED));
        select(robot, ENDPOINT);
        robot.interact(
                () -> ((ComboBox<?>) find("#field-state")).getSelectionModel().select(AVAILABLE));
        assertEquals(State.EXPIRED, endpoint().state());
        Labeled reason = (Labeled) find("#inspector .reason");
        assertTrue(reason.getText().contains("has expired"), reason.getText());
    }

    @Test
    void aPrincipalTakenOffLeavesItsEndpointConnected(FxRobot robot) {
        select(robot, SERVICE);
        fire(robot, "#remove-field-allowedPrincipals-0");
        assertEquals(List.of(), service().allowedPrincipals());
        assertTrue(endpoint().keepsAccess());
        robot.interact(() -> bench.workbench.document().undo());
        assertFalse(endpoint().keepsAccess());
    }

    @Test
    void aBadlyBrokenDesignIsListedWithWhatToDo(FxRobot robot) {
        robot.interact(() -> {
            for (var each :
                    List.of(
                            endpoint().withState(State.PENDING_ACCEPTANCE),
                            service()
                                    .withAllowedPrincipals(List.of("me", "*"))
                                    .withZoneIds(List.of("use1-az3")),
                            design().find(ResourceId.of("vpc-consumer"), Vpc.class)
                                    .withDnsHostnames(false),
                            design().find(ResourceId.of("subnet-c-app-2"), Subnet.class)
                                    .withCidr(Cidr.of("10.0.1.128/25")))) {
                bench.workbench.document().perform(new Edit.Replace("Break", each));
            }
        });
        Bench.eventually(() -> bench.workbench.findings().list().size() > 6);
        showProblems(robot);
        robot.interact(() -> Shots.save(bench.stage.getScene(), "problems-broken"));
        assertFalse(bench.stage.getScene().lookup(".problems .nothing").isVisible());
    }

    private void showProblems(FxRobot robot) {
        robot.interact(() -> {
            TabPane tabs = (TabPane) bench.find("dock");
            tabs.getTabs().stream()
                    .filter(each -> each.getText().startsWith("Problems"))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    private void wait(FxRobot robot) {
        perform(robot, service().withAcceptanceRequired(true));
        perform(robot, endpoint().withPrivateDns(false).withState(State.PENDING_ACCEPTANCE));
    }

    private void perform(FxRobot robot, Resource after) {
        robot.interact(
                () -> bench.workbench.document().perform(new Edit.Replace("Prepare", after)));
    }

    private void select(FxRobot robot, ResourceId id) {
        robot.interact(() -> bench.workbench.selection().set(id));
    }

    private void fire(FxRobot robot, String id) {
        Button button = (Button) find(id);
        assertFalse(button.isDisabled(), id);
        robot.interact(button::fire);
    }

    private Node find(String selector) {
        Node found = bench.stage.getScene().lookup(selector);
        if (found == null) {
            throw new AssertionError("There is no " + selector);
        }
        return found;
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private EndpointService service() {
        return design().find(SERVICE, EndpointService.class);
    }

    private InterfaceEndpoint endpoint() {
        return design().find(ENDPOINT, InterfaceEndpoint.class);
    }
}
