package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.OnPremises.Forwarder;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverEndpoint.Direction;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

/// The DNS tab asks as any client, also one outside AWS, and shows the walk as the engine tells it.
@ExtendWith(PromptRobot.class)
class DnsTabTest {

    private static final ResourceId VPC = ResourceId.of("vpc-consumer");
    private static final ResourceId OFFICE = ResourceId.of("onprem-office");
    private static final ResourceId DESK = ResourceId.of("host-desk");

    @TempDir Path home;

    private Bench bench;

    @Start
    void start(Stage stage) {
        bench = Bench.open(stage, home);
        bench.workbench.document().perform(office());
        bench.workbench.document().perform(inbound());
        bench.workbench.document().perform(zone());
        bench.workbench.document().perform(desk());
    }

    private static Edit office() {
        var office =
                new OnPremises(
                        OFFICE,
                        "office",
                        List.of(Cidr.of("192.168.0.0/16")),
                        List.of(
                                new Forwarder(
                                        "example.com",
                                        List.of(Ip.of("10.0.0.2"), Ip.of("10.0.11.53")))),
                        Ip.of("192.168.0.53"),
                        List.of(),
                        false);
        return new Edit.Add(office, new Box(0, 640, 400, 160));
    }

    private static Edit desk() {
        var desk = new Host(DESK, "desk", OFFICE, Ip.of("192.168.50.7"), true, List.of());
        return new Edit.Add(desk, new Box(20, 690, 144, 56));
    }

    private static Edit inbound() {
        var inbound =
                new ResolverEndpoint(
                        ResourceId.of("rslvr-in-1"),
                        "dns-in",
                        VPC,
                        Direction.INBOUND,
                        List.of(
                                new EndpointInterface(
                                        ResourceId.of("subnet-c-ep-1"), Ip.of("10.0.11.53"))),
                        List.of());
        return new Edit.Add(inbound, new Box(236, 290, 160, 56));
    }

    private static Edit zone() {
        var zone =
                new PrivateHostedZone(
                        ResourceId.of("phz-1"),
                        "example zone",
                        ResourceId.of("111111111111"),
                        "example.com",
                        List.of(VPC),
                        List.of(
                                new DnsRecord(
                                        "www.example.com",
                                        DnsRecord.Type.CNAME,
                                        300,
                                        List.of("api.example.com"))));
        return new Edit.Add(zone, new Box(20, 500, 160, 56));
    }

    private void ask(FxRobot robot, ResourceId from, String name) {
        robot.clickOn("#tab-dns");
        robot.interact(() -> {
            @SuppressWarnings("unchecked") // the box holds ids of clients
            ComboBox<ResourceId> client = (ComboBox<ResourceId>) bench.find("dns-from");
            client.setValue(from);
            ((TextField) bench.find("dns-name")).setText(name);
            bench.press("dns-ask");
        });
    }

    private List<String> rules() {
        @SuppressWarnings("unchecked") // the table holds steps
        TableView<Resolution.Step> steps = (TableView<Resolution.Step>) bench.find("dns-table");
        return steps.getItems().stream().map(each -> each.rule().value()).toList();
    }

    @Test
    void aHostOutsideAwsIsAnsweredThroughForwardingAndAliases(FxRobot robot) {
        ask(robot, DESK, "www.example.com");
        assertEquals("ANSWERED", ((Labeled) bench.find("dns-status")).getText());
        assertEquals(
                List.of("DNS-38", "DNS-38", "DNS-21", "DNS-37", "DNS-25", "DNS-14", "DNS-08"),
                rules());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "dns-hybrid"));
    }

    @Test
    void aNameNobodySeesIsExplained(FxRobot robot) {
        ask(robot, ResourceId.of("i-app-1"), "api.example.com");
        assertEquals("NXDOMAIN", ((Labeled) bench.find("dns-status")).getText());
        assertEquals(List.of("DNS-21", "DNS-20"), rules());
        assertEquals(
                "api.example.com is the private name of e-1, which only the resolver of its own VPC"
                        + " answers; public DNS does not know it.",
                ((Labeled) bench.find("dns-reason")).getText());
        robot.interact(() -> Shots.save(bench.stage.getScene(), "dns-unseen"));
    }
}
