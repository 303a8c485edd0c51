package dev.linkloom.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The rows of the sample: what stands in them, in what order, as text, and what typing changes.
class CsvTest {

    private static Design sample() throws IOException {
        return DesignFile.read(Path.of("..", "assets/designs/saas.json"));
    }

    private static Resource resource(Design design, String id) {
        return Objects.requireNonNull(design.find(ResourceId.of(id)));
    }

    @Test
    void tagsStandInAColumnAsPeopleWriteThem() throws IOException {
        Design design = sample();
        Resource subnet = resource(design, "subnet-c-app-1");
        Tags tags = new Tags(Map.of("team", "blue", "env", "prod"));
        Sheet sheet = new Sheet(Fabric.compile(design.tagged(subnet.id(), tags)), List.of());
        assertEquals("env=prod, team=blue", sheet.text(subnet, Column.TAGS));
        assertTrue(Csv.of(sheet, List.of(subnet)).contains(",\"env=prod, team=blue\","));
        assertTrue(sheet.holds(subnet, "env=prod"));
    }

    @Test
    void quotesStandAroundWhatNeedsThemAndAreDoubledInside() {
        assertEquals(
                "plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",",
                Csv.line(List.of("plain", "a,b", "say \"x\"", "two\nlines", "")));
    }

    @Test
    void aSubnetTellsItsZoneAsItsAccountCallsItAndByItsId() throws IOException {
        Design design = sample();
        var sheet = new Sheet(Fabric.compile(design), List.of());
        Resource subnet = resource(design, "subnet-p-app-1");
        assertEquals("us-east-1b", sheet.text(subnet, Column.ZONE));
        assertEquals("use1-az1", sheet.text(subnet, Column.ZONE_ID));
        assertEquals("172.16.1.0/24", sheet.text(subnet, Column.ADDRESSES));
    }

    @Test
    void everyLineEndsInCarriageReturnAndLineFeed() throws IOException {
        Design design = sample();
        String csv =
                Csv.of(
                        new Sheet(Fabric.compile(design), List.of()),
                        List.of(resource(design, "i-client-1")));
        assertEquals(2, csv.split("\r\n").length);
        assertTrue(csv.endsWith("\r\n"));
        assertTrue(csv.contains("client-1,i-client-1,Instance,c-app-1,us-east-1a,use1-az1"), csv);
    }

    @Test
    void numbersInTextsAreOrderedByTheirValueAndNothingComesLast() {
        assertEquals(
                List.of("10.0.9.1", "10.0.11.1", "app-2", "app-10", ""),
                Stream.of("", "app-10", "10.0.11.1", "app-2", "10.0.9.1")
                        .sorted(new Natural())
                        .toList());
    }

    @Test
    void aTypedBlockIsTheEditOfTheInspector() throws IOException {
        Design design = sample();
        Fabric fabric = Fabric.compile(design);
        Resource subnet = resource(design, "subnet-c-app-1");
        var change = CellEdit.of(fabric, subnet, Column.ADDRESSES, " 10.0.9.0/24 ");
        Design after = Objects.requireNonNull(change).edit().applyTo(design);
        assertEquals(
                "10.0.9.0/24",
                Objects.requireNonNull(after.find(subnet.id(), Subnet.class)).cidr().toString());
        assertEquals("Change CIDR block of c-app-1", change.edit().label());
    }

    @Test
    void aSubnetsCellTakesABlockOfEachFamily() throws IOException {
        Design design = sample();
        Fabric fabric = Fabric.compile(design);
        Resource subnet = resource(design, "subnet-c-app-1");
        String both = "2600:1f14:1:1::/64, 10.0.9.0/24";
        var change = CellEdit.of(fabric, subnet, Column.ADDRESSES, both);
        Design after = Objects.requireNonNull(change).edit().applyTo(design);
        Subnet changed = Objects.requireNonNull(after.find(subnet.id(), Subnet.class));
        assertEquals("[10.0.9.0/24, 2600:1f14:1:1::/64]", changed.blocks().toString());
        String shown = new Sheet(Fabric.compile(after), List.of()).text(changed, Column.ADDRESSES);
        assertEquals("10.0.9.0/24, 2600:1f14:1:1::/64", shown);
        assertEquals(null, CellEdit.of(Fabric.compile(after), changed, Column.ADDRESSES, shown));
        for (String wrong : List.of("", "10.0.8.0/24, 10.0.9.0/24", both + " 10.0.8.0/24")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> CellEdit.of(fabric, subnet, Column.ADDRESSES, wrong));
        }
    }

    @Test
    void whatIsNoBlockIsRefusedAndTheSameTextChangesNothing() throws IOException {
        Design design = sample();
        Fabric fabric = Fabric.compile(design);
        Resource subnet = resource(design, "subnet-c-app-1");
        assertThrows(
                IllegalArgumentException.class,
                () -> CellEdit.of(fabric, subnet, Column.ADDRESSES, "10.0.9"));
        assertThrows(
                IllegalArgumentException.class,
                () -> CellEdit.of(fabric, subnet, Column.NAME, " "));
        assertEquals(null, CellEdit.of(fabric, subnet, Column.NAME, subnet.name()));
    }
}
