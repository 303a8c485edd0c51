package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@ExtendWith(PromptRobot.class)
class InspectorTest {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");
    private static final ResourceId TARGET_GROUP = ResourceId.of("tg-api");
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
    }

    @Test
    void enterCommitsAndTheStepIsNamedAfterWhatChanged(FxRobot robot) {
        select(robot, TARGET_GROUP);
        type(robot, "#field-port", "9443").type(KeyCode.ENTER);
        assertEquals(9443, design().find(TARGET_GROUP, TargetGroup.class).port());
        assertEquals("Undo Change port of api-tg", bench.find("undo").getAccessibleText());
    }

    @Test
    void afterACommitUndoBelongsToTheDesignEvenInsideTheField(FxRobot robot) {
        select(robot, TARGET_GROUP);
        type(robot, "#field-port", "9443").type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(8443, design().find(TARGET_GROUP, TargetGroup.class).port());
        assertEquals("8443", text("field-port"));
    }

    @Test
    void whatIsRefusedStaysWithTheReasonAndChangesNothing(FxRobot robot) {
        select(robot, TARGET_GROUP);
        Design before = design();
        type(robot, "#field-port", "70000").type(KeyCode.ENTER);
        assertEquals("70000", text("field-port"));
        assertTrue(bench.find("field-port").getPseudoClassStates().contains(REFUSED));
        assertEquals(
                "\"70000\" is not a port; write a number from 1 to 65535.", reason("field-port"));
        assertEquals(before, design());
        robot.type(KeyCode.ESCAPE);
        assertEquals("8443", text("field-port"));
        assertFalse(bench.find("field-port").getPseudoClassStates().contains(REFUSED));
    }

    @Test
    void leavingAFieldCommitsIt(FxRobot robot) {
        select(robot, CLIENT);
        type(robot, "#field-listening", "80, 443").type(KeyCode.TAB);
        assertEquals(
                List.of(PortRange.of(80), PortRange.of(443)),
                design().find(CLIENT, Instance.class).listening());
    }

    @Test
    void aNameIsChangedInTheHeader(FxRobot robot) {
        select(robot, CLIENT);
        type(robot, "#field-name", "web").type(KeyCode.ENTER);
        assertEquals("web", design().find(CLIENT).name());
        assertEquals("Undo Rename client-1", bench.find("undo").getAccessibleText());
    }

    @Test
    void theIdCanBeCopied(FxRobot robot) {
        select(robot, CLIENT);
        robot.clickOn("#copy-id");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("i-client-1", copied[0]);
    }

    @Test
    void aRuleCanBeAddedChangedAndRemoved(FxRobot robot) {
        ResourceId group = ResourceId.of("sg-ep");
        select(robot, group);
        robot.clickOn("#add-field-ingress");
        assertEquals(2, design().find(group, SecurityGroup.class).ingress().size());
        type(robot, "#field-ingress-1-ports", "8000-8100").type(KeyCode.ENTER);
        assertEquals(
                PortRange.of("8000-8100"),
                design().find(group, SecurityGroup.class).ingress().get(1).ports());
        robot.clickOn("#remove-field-ingress-0");
        assertEquals(
                PortRange.of("8000-8100"),
                design().find(group, SecurityGroup.class).ingress().getFirst().ports());
        assertEquals("Undo Change inbound rules of sg-ep", bench.find("undo").getAccessibleText());
    }

    @Test
    void rulesOfAnAclChangePlacesByExchangingTheirNumbers(FxRobot robot) {
        ResourceId id = ResourceId.of("acl-1");
        NetworkAcl acl =
                new NetworkAcl(
                        id,
                        "acl-1",
                        ResourceId.of("vpc-consumer"),
                        List.of(rule(100, 22), rule(110, 443)),
                        List.of());
        robot.interact(
                () -> bench.workbench.document().perform(new Edit.Replace("Add acl-1", acl)));
        select(robot, id);
        robot.interact(() -> bench.press("down-field-ingress-0"));
        assertEquals(
                List.of(rule(100, 443), rule(110, 22)),
                design().find(id, NetworkAcl.class).ingress());
        robot.interact(() -> bench.press("up-field-ingress-0"));
        assertEquals(
                List.of(rule(100, 443), rule(110, 22)),
                design().find(id, NetworkAcl.class).ingress());
    }

    private static NetworkAclRule rule(int number, int port) {
        return new NetworkAclRule(
                number,
                NetworkAclRule.Action.ALLOW,
                Protocol.TCP,
                PortRange.of(port),
                Cidr.ANY_IPV4);
    }

    @Test
    void thePeerOfARuleIsAGroupByNameOrABlock(FxRobot robot) {
        ResourceId group = ResourceId.of("sg-ep");
        select(robot, group);
        typePeer(robot, "sg-app");
        assertEquals(ResourceId.of("sg-app"), firstRule(group).group());
        typePeer(robot, "10.0.1.0/24");
        assertEquals(Cidr.of("10.0.1.0/24"), firstRule(group).cidr());
        assertNull(firstRule(group).group());
        typePeer(robot, "nonsense");
        assertEquals(Cidr.of("10.0.1.0/24"), firstRule(group).cidr());
        assertTrue(reason("field-ingress-0-peer").startsWith("\"nonsense\" is no security group"));
    }

    @Test
    void picksAndSwitchesCommitAtOnce(FxRobot robot) {
        ResourceId balancer = ResourceId.of("nlb-api");
        select(robot, balancer);
        robot.clickOn("#field-crossZone");
        assertTrue(design().find(balancer, NetworkLoadBalancer.class).crossZone());
        robot.interact(
                () -> ((ComboBox<?>) bench.find("field-scheme")).getSelectionModel().select(1));
        assertEquals(
                NetworkLoadBalancer.Scheme.INTERNET_FACING,
                design().find(balancer, NetworkLoadBalancer.class).scheme());
    }

    @Test
    void eachKindOfLoadBalancerListensForWhatItCan(FxRobot robot) {
        ResourceId id = ResourceId.of("alb-1");
        var balancer =
                new ApplicationLoadBalancer(
                        id,
                        "alb-1",
                        ResourceId.of("vpc-provider"),
                        NetworkLoadBalancer.Scheme.INTERNAL,
                        List.of(),
                        List.of(),
                        List.of());
        robot.interact(() -> bench.workbench.document().perform(new Edit.Replace("Add", balancer)));
        select(robot, id);
        robot.interact(() -> bench.press("add-field-listeners"));
        assertEquals(
                ListenerProtocol.HTTPS,
                design().find(id, ApplicationLoadBalancer.class).listeners().getFirst().protocol());
        assertEquals(2, protocolsOffered());
        select(robot, ResourceId.of("nlb-api"));
        assertEquals(6, protocolsOffered());
    }

    private int protocolsOffered() {
        return ((ComboBox<?>) bench.find("field-listeners-0-protocol")).getItems().size();
    }

    @Test
    void aReferenceLeadsToWhatItRefersTo(FxRobot robot) {
        select(robot, ENDPOINT);
        robot.clickOn("#go-field-service");
        assertEquals(
                List.of(ResourceId.of("vpce-svc-0123456789abcdef0")),
                bench.workbench.selection().ids());
    }

    @Test
    void aReferenceCanBeCut(FxRobot robot) {
        select(robot, ENDPOINT);
        robot.interact(
                () -> ((ComboBox<?>) bench.find("field-service")).getSelectionModel().select(0));
        assertNull(design().find(ENDPOINT, InterfaceEndpoint.class).service());
    }

    @Test
    void aZoneMapRefusesANameTwice(FxRobot robot) {
        ResourceId account = ResourceId.of("111111111111");
        select(robot, account);
        type(robot, "#field-zones-0-name", "us-east-1b").type(KeyCode.ENTER);
        assertEquals("us-east-1b is there already.", reason("field-zones-0-name"));
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#add-field-zones");
        assertEquals("use1-az3", design().find(account, Account.class).zones().get("us-east-1c"));
    }

    @Test
    void anotherContainerTakesTheDrawingAlong(FxRobot robot) {
        select(robot, CLIENT);
        Box other = design().placement(ResourceId.of("subnet-c-app-2"));
        robot.interact(() -> {
            var subnets = (ComboBox<?>) bench.find("field-subnet");
            int index =
                    subnets.getItems().stream()
                            .map(String::valueOf)
                            .toList()
                            .indexOf(
                                    subnets.getItems().stream()
                                            .map(String::valueOf)
                                            .filter(each -> each.contains("subnet-c-app-2"))
                                            .findFirst()
                                            .orElseThrow());
            subnets.getSelectionModel().select(index);
        });
        assertEquals(ResourceId.of("subnet-c-app-2"), design().find(CLIENT).parent());
        Box now = design().placement(CLIENT);
        assertTrue(other.contains(now.x(), now.y()), now + " in " + other);
    }

    @Test
    void inALargeDesignAListOffersWhatThereIsWhenItOpens(FxRobot robot) {
        List<Resource> more = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            more.add(new PrefixList(ResourceId.of("pl-" + i), "list " + i, null, List.of()));
        }
        robot.interact(() ->
                bench.workbench.document().perform(new Edit.Insert("Add lists", more, Map.of())));
        select(robot, CLIENT);
        Subnet other = design().find(ResourceId.of("subnet-c-app-2"), Subnet.class);
        robot.interact(() ->
                bench.workbench
                        .document()
                        .perform(new Edit.Replace("Rename", other.withName("beta"))));
        robot.interact(() -> bench.find("field-subnet").requestFocus());
        robot.write("beta");
        robot.type(KeyCode.ENTER);
        assertEquals(other.id(), design().find(CLIENT).parent());
    }

    @Test
    void severalSelectedCanBeDeletedTogether(FxRobot robot) {
        ResourceId other = ResourceId.of("i-client-2");
        robot.interact(() -> bench.workbench.selection().set(List.of(CLIENT, other)));
        assertEquals("2 selected", ((Labeled) bench.find("several")).getText());
        robot.clickOn("#delete-several");
        assertNull(design().find(CLIENT));
        assertNull(design().find(other));
    }

    @Test
    void withNothingSelectedTheTitleOfTheDesignCanBeChanged(FxRobot robot) {
        type(robot, "#field-title", "My API").type(KeyCode.ENTER);
        assertEquals("My API", design().title());
    }

    @Test
    void aLongTitleIsReadWholeAndTabLeavesIt(FxRobot robot) {
        Region title = (Region) bench.find("field-title");
        type(robot, "#field-title", "My API").type(KeyCode.ENTER);
        PromptRobot.settle();
        double line = title.getHeight();
        type(robot, "#field-title", "AWS services by endpoints, the rest by a NAT gateway");
        PromptRobot.settle();
        assertTrue(title.getHeight() > line * 1.5, () -> line + " became " + title.getHeight());
        robot.type(KeyCode.TAB);
        assertFalse(title.isFocused());
        assertEquals("AWS services by endpoints, the rest by a NAT gateway", design().title());
    }

    private Design design() {
        return bench.workbench.document().design();
    }

    private dev.linkloom.model.resource.SecurityGroupRule firstRule(ResourceId group) {
        return design().find(group, SecurityGroup.class).ingress().getFirst();
    }

    private void select(FxRobot robot, ResourceId id) {
        robot.interact(() -> bench.workbench.selection().set(id));
    }

    private FxRobot type(FxRobot robot, String query, String text) {
        robot.interact(() -> {
            TextInputControl field = (TextInputControl) bench.stage.getScene().lookup(query);
            field.requestFocus();
            field.selectAll();
        });
        return robot.write(text);
    }

    private void typePeer(FxRobot robot, String text) {
        robot.interact(() -> {
            TextInputControl field = ((ComboBox<?>) bench.find("field-ingress-0-peer")).getEditor();
            field.requestFocus();
            field.selectAll();
        });
        robot.write(text).type(KeyCode.ENTER);
    }

    private String text(String id) {
        return ((TextField) bench.find(id)).getText();
    }

    private String reason(String id) {
        Node field = bench.find(id).getParent();
        return ((Labeled) field.lookup(".reason")).getText();
    }
}
