package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// Several selected resources are edited as one.
@ExtendWith(PromptRobot.class)
class MultiEditTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId OTHER = ResourceId.of("i-client-2");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");
    private static final ResourceId BALANCER = ResourceId.of("nlb-api");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void oneValueGoesToAllInOneStep(FxRobot robot) {
        Design before = design();
        select(robot, CLIENT, OTHER);
        type(robot, "field-listening", "80, 443");
        List<PortRange> ports = List.of(PortRange.of(80), PortRange.of(443));
        assertEquals(ports, design().find(CLIENT, Instance.class).listening());
        assertEquals(ports, design().find(OTHER, Instance.class).listening());
        assertEquals(
                "Undo Change listens on of 2 resources", bench.find("undo").getAccessibleText());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(before, design());
    }

    @Test
    void whatDiffersIsCalledMixedAndLeavingItChangesNothing(FxRobot robot) {
        select(robot, CLIENT);
        type(robot, "field-listening", "80");
        select(robot, CLIENT, OTHER);
        Design before = design();
        TextField field = (TextField) bench.find("field-listening");
        assertEquals("", field.getText());
        assertEquals("mixed", field.getPromptText());
        robot.interact(field::requestFocus);
        robot.type(KeyCode.ENTER).type(KeyCode.TAB);
        assertEquals(before, design());
        robot.interact(() -> Shots.save(bench.find("inspector"), "several-mixed"));
    }

    @Test
    void addressesAreEachResourcesOwn(FxRobot robot) {
        select(robot, CLIENT, OTHER);
        assertNull(bench.stage.getScene().lookup("#field-privateIp"));
    }

    @Test
    void differentKindsShareTheirVpcAndTheirSecurityGroups(FxRobot robot) {
        select(robot, ENDPOINT, BALANCER);
        robot.interact(() -> Shots.save(bench.find("inspector"), "several-kinds"));
        assertNull(bench.stage.getScene().lookup("#field-crossZone"));
        assertNull(((ComboBox<?>) bench.find("field-vpc")).getValue());
        assertEquals("mixed", ((ComboBox<?>) bench.find("field-vpc")).getButtonCell().getText());
        List<ResourceId> endpoint = groups(ENDPOINT);
        List<ResourceId> balancer =
                design().find(BALANCER, NetworkLoadBalancer.class).securityGroups();
        assertFalse(endpoint.equals(balancer));
        robot.interact(() -> bench.press("add-field-securityGroups"));
        assertEquals(endpoint.size() + 1, groups(ENDPOINT).size());
        assertTrue(groups(ENDPOINT).containsAll(endpoint));
        assertTrue(
                design().find(BALANCER, NetworkLoadBalancer.class)
                        .securityGroups()
                        .containsAll(balancer));
    }

    @Test
    void theBeginningOfAllNamesIsRenamedAtOnce(FxRobot robot) {
        select(robot, CLIENT, OTHER);
        assertEquals("client-", ((TextField) bench.find("field-names")).getText());
        type(robot, "field-names", "web-");
        assertEquals("web-1", design().find(CLIENT).name());
        assertEquals("web-2", design().find(OTHER).name());
        assertEquals("Undo Rename 2 resources", bench.find("undo").getAccessibleText());
    }

    private List<ResourceId> groups(ResourceId endpoint) {
        return design().find(endpoint, InterfaceEndpoint.class).securityGroups();
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private void select(FxRobot robot, ResourceId... ids) {
        robot.interact(() -> bench.workbench.selection().set(List.of(ids)));
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField field = (TextField) bench.find(id);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).type(KeyCode.ENTER);
    }
}
