package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What an architect does first: an empty canvas, a small network drawn by hand, saved, read again.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class DrawFromScratchTest {

    @TempDir private Path folder;
    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, folder.resolve("home"));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(bench.workbench::dispose);
    }

    @Test
    void aNetworkDrawnByHandIsSavedReadAgainAndCarriesTraffic(FxRobot robot) throws IOException {
        robot.interact(() -> bench.press("new"));
        robot.interact(() -> bench.workbench.canvas().camera().zoomTo(0.5));
        String empty = DesignFile.format(design());

        drag(robot, ResourceType.VPC, canvas().camera().middle());
        ResourceId vpc = only();
        drag(robot, ResourceType.SUBNET, inside(vpc, 0.3));
        drag(robot, ResourceType.SUBNET, inside(vpc, 0.7));
        for (Subnet subnet : design().all(Subnet.class)) {
            drag(robot, ResourceType.INSTANCE, inside(subnet.id(), 0.5));
        }

        List<Instance> machines = design().all(Instance.class);
        assertEquals(2, machines.size());
        assertEquals(
                2,
                machines.stream().map(Instance::subnet).distinct().count(),
                "one in each subnet");

        Path file = folder.resolve("drawn.json");
        bench.chosen = file;
        robot.interact(() -> bench.press("save"));
        Bench.eventually(() -> !bench.workbench.document().dirtyProperty().get());
        Design read = DesignFile.read(file);
        assertEquals(design(), read);

        Trace trace =
                Fabric.compile(read)
                        .trace(
                                Flow.tcp(
                                        machines.getFirst().id(),
                                        String.valueOf(machines.getLast().privateIp()),
                                        443));
        assertEquals(Verdict.DELIVERED, trace.verdict(), trace.explanation());

        for (int i = 0; i < 5; i++) {
            robot.interact(() -> bench.press("undo"));
        }
        assertEquals(empty, DesignFile.format(design()));
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> bench.press("redo"));
        }
        assertEquals(Files.readString(file), DesignFile.format(design()));
    }

    @Test
    void whatHasNoBusinessThereIsRefusedAndNothingChanges(FxRobot robot) {
        robot.interact(() -> bench.press("new"));
        Design before = design();

        drag(robot, ResourceType.INSTANCE, canvas().camera().middle());

        assertEquals(before, design());
        String reason = canvas().statusProperty().get();
        assertTrue(reason.startsWith("An Instance belongs inside a Subnet"), reason);
    }

    private void drag(FxRobot robot, ResourceType type, Point world) {
        Node row = bench.find("palette-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        robot.moveTo(row, Motion.DIRECT);
        Point2D from = row.localToScreen(20, 10);
        Point at = canvas().viewport().toScreen(world);
        Point2D to = canvas().localToScreen(at.x(), at.y());
        robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) {
            robot.moveTo(from.interpolate(to, i / 4.0), Motion.DIRECT);
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point inside(ResourceId container, double share) {
        Box box = canvas().diagramProperty().get().box(container);
        return new Point(box.x() + box.width() * share, box.y() + box.height() * 0.6);
    }

    private ResourceId only() {
        return bench.workbench.selection().ids().getFirst();
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private DesignCanvas canvas() {
        return bench.workbench.canvas();
    }
}
