package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The selection as JSON: what the file says of it, there and back.
class ExcerptTest {

    private static final ResourceId SUBNET = ResourceId.of("subnet-1");
    private static final List<ResourceId> ONE = List.of(SUBNET);

    @Test
    void whatIsShownIsWhatTheFileSays() throws DesignFormatException {
        assertEquals(
                """
                {
                  "subnet-1": {
                    "type": "subnet",
                    "vpc": "vpc-1",
                    "zoneId": "use1-az1",
                    "cidr": "10.0.1.0/24",
                    "owner": "team blue"
                  }
                }
                """,
                DesignFile.format(design(), ONE));
    }

    @Test
    void aNoteStandsThereTooAndItsWordsAndItsArrowCanBeChanged() throws DesignFormatException {
        ResourceId id = ResourceId.of("note-1");
        Design before =
                design().with(new Annotation.Note(id, "Blue", SUBNET))
                        .placed(id, new Box(0, 0, 100, 50));
        String text = DesignFile.format(before, List.of(id));
        assertEquals(
                """
                {
                  "note-1": {
                    "type": "note",
                    "text": "Blue",
                    "about": "subnet-1"
                  }
                }
                """,
                text);
        String changed = text.replace("Blue", "Red").replace("subnet-1", "vpc-1");
        Design after = DesignFile.rewrite(changed, before, List.of(id), "Change").applyTo(before);
        assertEquals(new Annotation.Note(id, "Red", ResourceId.of("vpc-1")), after.annotation(id));
        assertEquals(before.placement(id), after.placement(id));
        String dangling = text.replace("subnet-1", "nobody");
        assertThrows(
                DesignFormatException.class,
                () -> DesignFile.rewrite(dangling, before, List.of(id), "Change"));
        String frame = text.replace("\"note\"", "\"frame\"");
        assertThrows(
                DesignFormatException.class,
                () -> DesignFile.rewrite(frame, before, List.of(id), "Change"));
    }

    @Test
    void anUnchangedTextChangesNothing() throws DesignFormatException {
        Design before = design();
        assertEquals(before, edited(before, DesignFile.format(before, ONE)));
    }

    @Test
    void aChangedValueArrivesAndUnknownKeysSurvive() throws DesignFormatException {
        Design before = design();
        String text = DesignFile.format(before, ONE).replace("10.0.1.0", "10.0.2.0");
        Design after = edited(before, text);
        assertEquals("10.0.2.0/24", after.find(SUBNET, Subnet.class).cidr().toString());
        assertTrue(DesignFile.format(after).contains("team blue"));
    }

    @Test
    void anUnknownKeyCanBeChangedAndRemovedAndOthersKeepTheirs() throws DesignFormatException {
        Design before = design();
        String text = DesignFile.format(before, ONE);
        assertTrue(
                DesignFile.format(edited(before, text.replace("blue", "red")))
                        .contains("team red"));
        Design bare = edited(before, text.replace(",\n    \"owner\": \"team blue\"", ""));
        assertFalse(DesignFile.format(bare).contains("team blue"));
        assertTrue(DesignFile.format(bare).contains("of the VPC"));
    }

    @Test
    void whatIsRefusedNamesThePlaceTheValueAndTheMend() throws DesignFormatException {
        String text = DesignFile.format(design(), ONE);
        assertRefused(
                text.replace("10.0.1.0/24", "10.0.1.0"),
                "JSON: /subnet-1/cidr: \"10.0.1.0\" is not a CIDR block; write it like"
                        + " 10.0.0.0/16.");
        assertRefused(
                text.replace("vpc-1", "vpc-2"),
                "JSON: /subnet-1/vpc: There is no resource \"vpc-2\"; did you mean \"vpc-1\"?");
        assertRefused(
                text.replace("\"subnet-1\"", "\"subnet-2\""),
                "JSON: /subnet-2: \"subnet-2\" is none of the selected resources; an id never"
                        + " changes.");
        assertRefused(text.replace("\"subnet\"", "\"vpc\""), "JSON: /subnet-1: The member");
        assertRefused(
                "{}",
                "JSON: \"subnet-1\" is missing; put it back, or delete the resource on the"
                        + " canvas.");
        assertRefused(text.replace("{\n    \"type\"", "{\n    \"type"), "JSON: 3:");
    }

    private static void assertRefused(String text, String start) throws DesignFormatException {
        Design design = design();
        var refused =
                assertThrows(
                        DesignFormatException.class,
                        () -> DesignFile.rewrite(text, design, ONE, "Edit"));
        assertTrue(String.valueOf(refused.getMessage()).startsWith(start), refused.getMessage());
    }

    private static Design edited(Design before, String text) throws DesignFormatException {
        return DesignFile.rewrite(text, before, ONE, "Edit").applyTo(before);
    }

    private static Design design() throws DesignFormatException {
        return DesignFile.parse(
                """
                {"format": "linkloom-design", "version": 1, "resources": {
                  "subnet-1": {"type": "subnet", "vpc": "vpc-1", "zoneId": "use1-az1",
                    "cidr": "10.0.1.0/24", "owner": "team blue"},
                  "vpc-1": {"type": "vpc", "region": "us-east-1", "cidrs": ["10.0.0.0/16"],
                    "note": "of the VPC"}
                }}
                """,
                "design.json");
    }
}
