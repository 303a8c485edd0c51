package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.TitleBlock;

import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/// The title block is a setting of the design and stands in its pictures.
@ExtendWith(PromptRobot.class)
class TitleBlockTest {

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    @Test
    void theInspectorOfTheDesignFillsIt(FxRobot robot) {
        assertFalse(bench.find("title-block-author").getParent().isVisible());
        hand.click("title-block-shown");
        TitleBlock block = hand.design().titleBlock();
        assertEquals(LocalDate.now(ZoneId.systemDefault()).toString(), block.date());
        hand.type("title-block-author", "Ada");
        hand.type("title-block-revision", "B2");
        hand.click("title-block-legend");
        assertEquals(new TitleBlock("Ada", "B2", block.date(), false), hand.design().titleBlock());
        assertEquals("Edit the title block", undoLabel());
        robot.interact(bench.workbench.document()::undo);
        assertTrue(hand.design().titleBlock().legend());
        assertEquals("B2", ((TextField) bench.find("title-block-revision")).getText());
        robot.interact(hand.canvas()::fit);
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.LIGHT, ThemeChoice.DARK}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.stage.getScene(), "title-block-" + each));
        }
        hand.click("title-block-shown");
        assertNull(hand.design().titleBlock());
    }

    @Test
    void picturesShowItWithTheLinesThatAreDrawn(FxRobot robot) {
        assertEquals("Add a title block", label());
        robot.interact(() -> bench.workbench.commands().run("title-block"));
        assertEquals("Remove the title block", label());
        String svg = svg();
        assertTrue(svg.contains(">" + LocalDate.now(ZoneId.systemDefault()) + "<"), "the date");
        assertTrue(svg.contains(">Endpoint to service to load balancer<"), "a line that is used");
        assertFalse(svg.contains(">Peering between VPCs<"), "a line that is not");
        robot.interact(() -> bench.workbench.commands().run("title-block"));
        assertFalse(svg().contains(">Endpoint to service to load balancer<"));
    }

    private String svg() {
        return new String(
                Picture.of(hand.design(), Palette.LIGHT, 1).svg(), StandardCharsets.UTF_8);
    }

    private String label() {
        return bench.workbench.commands().get("title-block").label().getValue();
    }

    private String undoLabel() {
        return bench.workbench.document().undoLabelProperty().get();
    }
}
