package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Annotation.Arrow;
import dev.linkloom.model.Annotation.Heading;
import dev.linkloom.model.Annotation.Image;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;

import javafx.scene.control.ComboBox;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Arrows and pictures on the drawing, by commands, pointer and panels.
@ExtendWith(PromptRobot.class)
class ArrowsAndImagesTest {

    private static final ResourceId ARROW = ResourceId.of("arrow-1");

    /// One red pixel.
    private static final byte[] LOGO =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void anArrowIsTurnedNamedMovedAtItsLineAndUndone(FxRobot robot) {
        robot.interact(() -> bench.workbench.commands().run("add-arrow"));
        Arrow added = assertInstanceOf(Arrow.class, only());
        assertEquals(Heading.RIGHT, added.heading());
        assertEquals(added.id(), hand.selected());
        robot.interact(() -> heading().setValue(Heading.DOWN_LEFT));
        hand.push(KeyCode.F2);
        hand.write("replies");
        hand.push(KeyCode.ENTER);
        assertEquals(new Arrow(added.id(), "replies", Heading.DOWN_LEFT), only());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(added, only());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(hand.design().annotations().isEmpty());
    }

    @Test
    void whatLiesBesideTheLineOfAnArrowIsReachedThroughItsBox(FxRobot robot) {
        Box card = hand.box(ResourceId.of("i-client-1"));
        Box box = new Box(card.x(), card.y() - 200, card.width(), 200 + card.height());
        Arrow arrow = new Arrow(ARROW, "", Heading.UP);
        robot.interact(
                () -> bench.workbench.document().perform(new Edit.Annotate("put", arrow, box)));
        hand.click(new Point(card.x() + 8, card.bottom() - 8));
        assertEquals(ResourceId.of("i-client-1"), hand.selected());
        hand.click(new Point(box.centerX(), box.y() + 20));
        assertEquals(ARROW, hand.selected());
        assertEquals(box, hand.box(ARROW));
        assertEquals(box, bench.workbench.canvas().nesting().box(ARROW));
    }

    @Test
    void aPictureComesFromAFileIsDescribedAndIsInTheFileAndTheSvg(FxRobot robot)
            throws IOException {
        bench.chosen = home.resolve("logo.png");
        Files.write(bench.chosen, LOGO);
        robot.interact(() -> bench.workbench.commands().run("add-image"));
        Bench.eventually(() -> !hand.design().annotations().isEmpty());
        PromptRobot.settle();
        Image added = assertInstanceOf(Image.class, only());
        hand.click("field-words");
        hand.write("our logo");
        hand.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("our logo", only().text());
        String json = DesignFile.format(hand.design());
        assertEquals(hand.design(), DesignFile.parse(json, "logo.json"));
        String svg =
                new String(
                        new Picture(
                                        Diagram.of(Fabric.compile(hand.design())),
                                        Palette.LIGHT,
                                        1,
                                        List.of())
                                .svg(),
                        StandardCharsets.UTF_8);
        assertTrue(svg.contains(added.data().uri()), "the picture itself stands in the drawing");
    }

    @Test
    void whatIsNoPictureIsRefusedWithItsNameAndACopiedOneIsPasted(FxRobot robot)
            throws IOException {
        bench.chosen = home.resolve("broken.png");
        Files.writeString(bench.chosen, "no picture");
        robot.interact(() -> bench.workbench.commands().run("add-image"));
        Bench.eventually(() -> bench.stage.getScene().lookup(".notice") != null);
        assertTrue(hand.design().annotations().isEmpty());
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(red(20, 10));
            Clipboard.getSystemClipboard().setContent(content);
            bench.workbench.canvas().requestFocus();
        });
        hand.push(KeyCode.CONTROL, KeyCode.V);
        assertInstanceOf(Image.class, only());
        Box box = hand.box(only().id());
        assertEquals(2, box.width() / box.height(), 0.01);
    }

    private static WritableImage red(int width, int height) {
        WritableImage image = new WritableImage(width, height);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.getPixelWriter().setColor(x, y, Color.RED);
            }
        }
        return image;
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Heading> heading() {
        return (ComboBox<Heading>) bench.find("field-heading");
    }

    private Annotation only() {
        assertEquals(1, hand.design().annotations().size());
        return hand.design().annotations().iterator().next();
    }
}
