package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Vpc;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// CloudFormation, pasted as text.
@ExtendWith(PromptRobot.class)
class TemplatePasteTest {

    private static final Path TEMPLATE =
            Path.of("..", "model", "src", "test", "resources", "cloudformation", "provider.yaml");

    @TempDir Path home;
    private Bench bench;
    private Hand hand;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        hand = new Hand(bench);
    }

    private void paste(FxRobot robot, String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            hand.canvas().requestFocus();
        });
        hand.push(KeyCode.CONTROL, KeyCode.V);
    }

    private void shot(FxRobot robot, String name) {
        for (ThemeChoice each : new ThemeChoice[] {ThemeChoice.DARK, ThemeChoice.LIGHT}) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            PromptRobot.settle();
            robot.interact(() -> Shots.save(bench.stage.getScene(), name + "-" + each));
        }
    }

    @Test
    void aTemplateBecomesResourcesInAnAccountOfTheirOwnAsOneStep(FxRobot robot) throws IOException {
        Design before = hand.design();
        paste(robot, Files.readString(TEMPLATE));

        assertEquals(3, hand.design().all(Account.class).size());
        assertEquals(2, hand.design().all(EndpointService.class).size());
        InterfaceEndpoint endpoint =
                hand.design().all(InterfaceEndpoint.class).stream()
                        .filter(each -> each.name().equals("Endpoint"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "Service", hand.design().find(endpoint.service(), EndpointService.class).name());
        List<ResourceId> accounts =
                hand.design().all(Account.class).stream().map(Account::id).toList();
        for (ResourceId one : accounts) {
            assertTrue(
                    accounts.stream()
                            .filter(each -> !each.equals(one))
                            .noneMatch(each -> hand.box(each).intersects(hand.box(one))));
        }
        robot.interact(hand.canvas()::fit);
        shot(robot, "template");
        assertEquals(
                List.of("CloudFormation: 22 read, 2 with guesses, 4 skipped."),
                bench.workbench.notices().sentences());
        hand.click("template-details");
        assertTrue(bench.find("template-card").isVisible());
        shot(robot, "template-card");
        hand.push(KeyCode.ENTER);
        assertFalse(bench.find("template-card").isVisible());
        hand.canvas();
        robot.interact(() -> hand.canvas().requestFocus());
        hand.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, hand.design());
    }

    @Test
    void aSnippetGoesIntoTheSelectedAccount(FxRobot robot) {
        ResourceId consumer = ResourceId.of("111111111111");
        robot.interact(() -> bench.workbench.selection().set(consumer));
        paste(
                robot,
                """
                Extra:
                  Type: AWS::EC2::VPC
                  Properties: { CidrBlock: 10.0.0.0/16 }
                """);

        Vpc extra =
                hand.design().all(Vpc.class).stream()
                        .filter(each -> each.name().equals("Extra"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(consumer, extra.account());
        assertEquals("10.1.0.0/16", extra.cidrs().getFirst().toString());
    }

    @Test
    void whatIsNoTemplateChangesNothingAndSaysWhere(FxRobot robot) {
        Design before = hand.design();
        paste(robot, "Resources:\n  A:\n    Type: AWS::EC2::VPC\n   B: [");

        assertEquals(before, hand.design());
        String said = bench.workbench.notices().sentences().getFirst();
        assertTrue(said.contains("line 4:"), said);
    }
}
