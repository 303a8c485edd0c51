package dev.linkloom.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.canvas.Easel;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.robot.Motion;

import java.util.List;
import java.util.Random;

@ExtendWith(PromptRobot.class)
@Timeout(60)
class PalettePanelTest {

    private Easel easel;

    @Start
    void start(Stage stage) {
        easel = new Easel(stage);
        var palette = new PalettePanel(easel.selection, easel.canvas, new Random(5), _ -> {});
        palette.setPrefWidth(230);
        easel.root.setLeft(palette);
    }

    @Test
    void anInstanceDraggedIntoASubnetIsAddedThereInOneStep() {
        Design before = easel.design();
        carry(ResourceType.INSTANCE, new Point(150, 340));
        easel.drop();
        ResourceId added = easel.selection.only();
        assertEquals(Sketch.EP, easel.design().find(added, Instance.class).subnet());
        assertEquals("Add instance-1", easel.document.undoLabelProperty().get());
        assertTrue(easel.design().placement(Sketch.EP).contains(easel.design().placement(added)));
        easel.robot.interact(easel.document::undo);
        assertEquals(before, easel.design());
    }

    @Test
    void anInstanceDroppedOnAVpcIsRefusedWithTheReason() {
        Design before = easel.design();
        carry(ResourceType.INSTANCE, new Point(400, 320));
        String reason = "An Instance belongs inside a Subnet, not in a VPC.";
        assertEquals(reason, easel.canvas.statusProperty().get());
        easel.drop();
        assertSame(before, easel.design());
        assertEquals(reason, easel.canvas.statusProperty().get());
    }

    @Test
    void escapeEndsADragFromThePalette() {
        Design before = easel.design();
        carry(ResourceType.INSTANCE, new Point(150, 340));
        easel.type(KeyCode.ESCAPE);
        easel.drop();
        assertSame(before, easel.design());
    }

    @Test
    void aDropOutsideTheCanvasAddsNothing() {
        Design before = easel.design();
        carry(ResourceType.INSTANCE, new Point(150, 340));
        Node search = easel.robot.lookup("#palette-search").query();
        easel.robot.moveTo(search, Motion.DIRECT);
        easel.drop();
        assertSame(before, easel.design());
    }

    @Test
    void aClickTakesATypeAndClicksOnTheCanvasPutItWithShiftAgainAndAgain() {
        focusRow(ResourceType.INSTANCE);
        assertEquals(
                "Click where the Instance should be; Shift+click for several, Esc for none.",
                easel.canvas.statusProperty().get());
        int before = easel.design().all(Instance.class).size();
        pressWithShift(new Point(150, 350));
        easel.click(new Point(150, 240));
        assertEquals(Sketch.APP, easel.design().find(easel.selection.only()).parent());
        easel.click(new Point(150, 350));
        assertEquals(before + 2, easel.design().all(Instance.class).size());
        focusRow(ResourceType.VPC);
        easel.type(KeyCode.ESCAPE);
        easel.click(new Point(100, 490));
        assertEquals(2, easel.design().all(Vpc.class).size());
    }

    /// The headless screen knows no keys while the pointer works.
    private void pressWithShift(Point world) {
        var at = easel.canvas.viewport().toScreen(world);
        var there = easel.canvas.localToScene(at.x(), at.y());
        easel.robot.interact(() ->
                Event.fireEvent(
                        easel.canvas,
                        new MouseEvent(
                                MouseEvent.MOUSE_PRESSED,
                                there.getX(),
                                there.getY(),
                                there.getX(),
                                there.getY(),
                                MouseButton.PRIMARY,
                                1,
                                true,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null)));
    }

    @Test
    void whatWasUsedLastStandsFirstOnceThePointerIsGone() {
        focusRow(ResourceType.SUBNET);
        easel.type(KeyCode.ENTER);
        carry(ResourceType.INSTANCE, new Point(150, 340));
        easel.drop();
        easel.click(new Point(100, 490));
        assertEquals(
                List.of("recent-instance", "recent-subnet"),
                easel.robot.lookup(".recent-row").queryAll().stream().map(Node::getId).toList());
    }

    @Test
    void aNoteIsDraggedToItsPlace() {
        easel.robot.clickOn("#palette-search");
        easel.robot.write("note");
        Node note = easel.robot.lookup("#palette-note").query();
        easel.robot.moveTo(note, Motion.DIRECT);
        drag(new Point(450, 300));
        assertEquals("Add a Note here", noteOf(easel));
        easel.drop();
        easel.robot.write("Here");
        easel.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        easel.settle();
        Box box = easel.design().placement(easel.selection.only());
        assertEquals(450, box.centerX(), 8);
        assertEquals(300, box.centerY(), 8);
    }

    private static String noteOf(Easel easel) {
        return ((Labeled) easel.robot.lookup("#canvas-note").query()).getText();
    }

    @Test
    void enterAddsIntoTheSelectedContainerAtAFreePlace() {
        easel.robot.interact(() -> easel.selection.set(Sketch.VPC_P));
        int subnets = easel.design().all(Subnet.class).size();
        focusRow(ResourceType.SUBNET);
        easel.type(KeyCode.ENTER);
        ResourceId first = easel.selection.only();
        easel.type(KeyCode.ENTER);
        ResourceId second = easel.selection.only();
        assertEquals(subnets + 2, easel.design().all(Subnet.class).size());
        assertNotEquals(first, second);
        assertEquals(Sketch.VPC_P, easel.design().find(second).parent());
        assertFalse(easel.design().placement(first).intersects(easel.design().placement(second)));
    }

    @Test
    void withoutASubnetAnInstanceSaysWhatItNeeds() {
        easel.robot.interact(() -> easel.document.open(Design.empty("Empty"), null));
        focusRow(ResourceType.INSTANCE);
        easel.type(KeyCode.ENTER);
        assertEquals(
                "Instance needs a Subnet to lie in. Add a Subnet first.",
                easel.canvas.statusProperty().get());
    }

    @Test
    void searchFindsByWhatPeopleCallItAndEnterAddsTheFirst() {
        easel.robot.clickOn("#palette-search");
        easel.robot.write("privatelink door");
        assertEquals(List.of("palette-interface-endpoint", "palette-resource-endpoint"), rowIds());
        easel.type(KeyCode.ENTER);
        assertEquals(
                ResourceType.INTERFACE_ENDPOINT,
                easel.design().find(easel.selection.only()).type());
        easel.type(KeyCode.ESCAPE);
        assertEquals(ResourceType.values().length, rowIds().size());
    }

    @Test
    void theTypeThatIsNamedStandsFirst() {
        easel.robot.clickOn("#palette-search");
        easel.robot.write("vpc");
        assertEquals(List.of("palette-vpc", "palette-vpc-peering"), rowIds().subList(0, 2));
    }

    @Test
    void escapeLeadsFromThePaletteBackToTheCanvas() {
        easel.robot.clickOn("#palette-search");
        easel.robot.write("vpc");
        easel.type(KeyCode.ESCAPE);
        assertEquals("", easel.robot.lookup("#palette-search").queryTextInputControl().getText());
        easel.type(KeyCode.ESCAPE);
        assertTrue(easel.canvas.isFocused());
    }

    @Test
    void aVpcDraggedToTheBareCanvasBringsItsAccount() {
        easel.robot.interact(() -> easel.document.open(Design.empty("Empty"), null));
        carry(ResourceType.VPC, easel.canvas.camera().middle());
        easel.drop();
        Vpc vpc = easel.design().all(Vpc.class).getFirst();
        assertEquals(ResourceType.ACCOUNT, easel.design().find(vpc.account()).type());
        assertEquals("Add vpc-1 in a new account", easel.document.undoLabelProperty().get());
    }

    private void carry(ResourceType type, Point to) {
        easel.robot.moveTo(row(type), Motion.DIRECT);
        drag(to);
    }

    private void drag(Point to) {
        easel.robot.press(MouseButton.PRIMARY);
        for (int i = 1; i <= 3; i++) {
            var end = easel.screen(to);
            easel.robot.moveTo(
                    new javafx.geometry.Point2D(230 + (end.getX() - 230) * i / 3, end.getY()),
                    Motion.DIRECT);
        }
        easel.settle();
    }

    private void focusRow(ResourceType type) {
        easel.robot.clickOn(row(type), Motion.DIRECT, MouseButton.PRIMARY);
    }

    private Node row(ResourceType type) {
        return easel.robot
                .lookup("#palette-" + type.name().toLowerCase().replace('_', '-'))
                .query();
    }

    private List<String> rowIds() {
        return easel.robot.lookup(".palette-row").queryAll().stream().map(Node::getId).toList();
    }
}
