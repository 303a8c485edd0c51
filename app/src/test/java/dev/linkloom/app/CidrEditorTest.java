package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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

/// Blocks are chosen in the space of their VPC; what is referred to can be found and made there.
@ExtendWith(PromptRobot.class)
class CidrEditorTest {

    private static final ResourceId SUBNET = ResourceId.of("subnet-c-app-1");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void theNextFreeBlockOfTheSameSizeIsTaken(FxRobot robot) {
        select(robot, SUBNET);
        Cidr before = block();
        robot.interact(() -> bench.press("next-free"));
        assertEquals(before.prefix(), block().prefix());
        assertTrue(others().noneMatch(block()::overlaps), block()::toString);
        pictures(robot, "cidr");
    }

    @Test
    void aFreeBlockIsPickedByItsLink(FxRobot robot) {
        select(robot, SUBNET);
        Hyperlink[] link = new Hyperlink[1];
        robot.interact(
                () -> link[0] = (Hyperlink) bench.find("space").lookup(".free-blocks .hyperlink"));
        Cidr free = Cidr.of(link[0].getText());
        robot.interact(link[0]::fire);
        assertTrue(free.contains(block()), block()::toString);
    }

    @Test
    void whatIsTypedIsJudgedBeforeItIsEntered(FxRobot robot) {
        select(robot, SUBNET);
        Design before = design();
        Cidr taken = others().findFirst().orElseThrow();
        type(robot, "field-cidr", taken.toString());
        Label sentence = (Label) bench.find("foreseen").lookup(".reason");
        assertTrue(sentence.getText().contains("overlaps"), sentence::getText);
        pictures(robot, "cidr-overlap");
        assertEquals(before, design());
        type(robot, "field-cidr", "10.0.1.7/24");
        assertTrue(reason("field-cidr").contains("did you mean 10.0.1.0/24?"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(block().toString(), ((TextField) bench.find("field-cidr")).getText());
        assertNull(bench.find("foreseen").lookup(".reason"));
    }

    @Test
    void splittingMakesTwoSubnetsInOneStep(FxRobot robot) {
        Design before = design();
        select(robot, SUBNET);
        Cidr whole = block();
        robot.interact(() -> bench.press("split"));
        assertEquals(whole.halves().getFirst(), block());
        assertEquals(before.all(Subnet.class).size() + 1, design().all(Subnet.class).size());
        Subnet other =
                design().all(Subnet.class).stream()
                        .filter(each -> each.cidr().equals(whole.halves().getLast()))
                        .findFirst()
                        .orElseThrow();
        Subnet half = design().find(SUBNET, Subnet.class);
        assertEquals(half.zoneId(), other.zoneId());
        assertEquals(half.routeTable(), other.routeTable());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(before, design());
    }

    @Test
    void anIpv6BlockIsTypedJudgedPickedAndUndone(FxRobot robot) {
        ResourceId id = ResourceId.of("vpc-consumer");
        Vpc vpc = design().find(id, Vpc.class);
        List<Cidr> both = List.of(vpc.cidrs().getFirst(), Cidr.of("2600:1f14:1::/56"));
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(new Edit.Replace("Add IPv6", vpc.withCidrs(both))));
        Design before = design();
        select(robot, SUBNET);
        enter(robot, "10.0.9.0/24");
        assertEquals(
                "\"10.0.9.0/24\" is not an IPv6 block; write it like 2001:db8:0:1::/64.",
                reason("field-ipv6Cidr"));
        assertEquals(before, design());
        robot.type(KeyCode.ESCAPE);
        enter(robot, "2600:1f14:1:a::/64");
        assertEquals(Cidr.of("2600:1f14:1:a::/64"), design().find(SUBNET, Subnet.class).ipv6Cidr());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(before, design());
        pick(robot, "field-ipv6Cidr", "2600:1f14:1:1::/64");
        assertEquals(Cidr.of("2600:1f14:1:1::/64"), design().find(SUBNET, Subnet.class).ipv6Cidr());
        assertEquals(1, bench.find("space").lookupAll(".own").size());
        pictures(robot, "cidr-ipv6");
        for (ThemeChoice each : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() ->
                    Shots.save(bench.find("space").getScene().getRoot(), "ipv6-window-" + each));
        }
        select(robot, id);
        pictures(robot, "cidr-vpc-ipv6");
    }

    private void enter(FxRobot robot, String text) {
        robot.interact(() -> {
            TextField field = ((ComboBox<?>) bench.find("field-ipv6Cidr")).getEditor();
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
        robot.type(KeyCode.ENTER);
    }

    @Test
    void aVpcShowsWhatItsSubnetsHave(FxRobot robot) {
        select(robot, ResourceId.of("vpc-consumer"));
        assertEquals(4, bench.find("space").lookupAll(".used").size());
        pictures(robot, "cidr-vpc");
    }

    @Test
    void blocksOfLinkedVpcsAreWarnedOfAndPrivateLinkDoesNotMind(FxRobot robot) {
        ResourceId consumer = ResourceId.of("vpc-consumer");
        ResourceId provider = ResourceId.of("vpc-provider");
        String theirs = design().find(provider, Vpc.class).cidrs().getFirst().toString();
        select(robot, consumer);
        type(robot, "field-cidrs", theirs);
        assertEquals(
                "Addresses of provider too. The endpoint between them does not mind: PrivateLink"
                        + " allows overlaps.",
                ((Label) bench.find("tolerated")).getText());
        pictures(robot, "cidr-tolerated");
        robot.type(KeyCode.ESCAPE);
        assertFalse(bench.find("tolerated").isVisible());
        VpcPeering peering =
                new VpcPeering(
                        ResourceId.of("pcx-1"),
                        "peering",
                        consumer,
                        provider,
                        VpcPeering.State.ACTIVE,
                        false);
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(new Edit.Add(peering, new Box(0, 900, 144, 56))));
        type(robot, "field-cidrs", theirs);
        List<String> foreseen =
                bench.find("foreseen").lookupAll(".reason").stream()
                        .map(each -> ((Label) each).getText())
                        .toList();
        assertTrue(
                foreseen.stream().anyMatch(each -> each.contains("use an endpoint")),
                foreseen::toString);
        pictures(robot, "cidr-linked");
    }

    @Test
    void whatIsMissingIsMadeAndReferredToInOneStep(FxRobot robot) {
        Design before = design();
        select(robot, SUBNET);
        pick(robot, "field-routeTable", "New Route table");
        ResourceId table = design().find(SUBNET, Subnet.class).routeTable();
        assertNull(before.find(table));
        assertEquals(design().find(SUBNET).parent(), design().find(table).parent());
        robot.interact(() -> bench.workbench.document().undo());
        assertEquals(before, design());
    }

    @Test
    void whatDoesNotFitStaysInTheListWithTheReason(FxRobot robot) {
        ResourceId client = ResourceId.of("i-client-1");
        select(robot, client);
        Design before = design();
        pick(robot, "field-securityGroups-0", "sg-nlb");
        assertEquals(before, design());
        assertEquals("It lies in another VPC, provider.", reason("field-securityGroups-0"));
    }

    @Test
    void typingFindsInAList(FxRobot robot) {
        select(robot, ResourceId.of("i-client-1"));
        robot.interact(() -> bench.find("field-subnet").requestFocus());
        robot.write("app-2");
        robot.type(KeyCode.ENTER);
        assertEquals(
                ResourceId.of("subnet-c-app-2"),
                design().find(ResourceId.of("i-client-1")).parent());
    }

    @Test
    void whoIsAffectedLeadsToThem(FxRobot robot) {
        select(robot, ResourceId.of("sg-app"));
        pictures(robot, "affected");
        Hyperlink first = (Hyperlink) bench.find("affected").lookup(".hyperlink");
        robot.interact(first::fire);
        assertEquals(first.getText(), design().find(bench.workbench.selection().only()).name());
    }

    private void pick(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            ComboBox<?> box = (ComboBox<?>) bench.find(id);
            for (int i = 0; i < box.getItems().size(); i++) {
                if (String.valueOf(box.getItems().get(i)).contains(words)) {
                    box.getSelectionModel().select(i);
                    return;
                }
            }
            throw new AssertionError(words + " in " + box.getItems());
        });
        robot.interact(() -> {});
    }

    private java.util.stream.Stream<Cidr> others() {
        ResourceId vpc = design().find(SUBNET).parent();
        return design().all(Subnet.class).stream()
                .filter(each -> vpc.equals(each.vpc()) && !each.id().equals(SUBNET))
                .map(Subnet::cidr);
    }

    private Cidr block() {
        return design().find(SUBNET, Subnet.class).cidr();
    }

    private String reason(String id) {
        return ((Label) bench.find(id).getParent().lookup(".reason")).getText();
    }

    private void pictures(FxRobot robot, String name) {
        for (ThemeChoice each : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            robot.interact(() -> bench.workbench.appearance().choiceProperty().set(each));
            robot.interact(() -> Shots.save(bench.find("inspector"), name + "-" + each));
        }
    }

    private void select(FxRobot robot, ResourceId id) {
        robot.interact(() -> bench.workbench.selection().set(id));
    }

    private void type(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextField field = (TextField) bench.find(id);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text);
    }

    private Design design() {
        return bench.workbench.document().design();
    }
}
