package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a newer program wrote into a file survives an older one, and never lands in the wrong
/// place.
class UnknownMembersTest {

    private static final ResourceId GROUP = ResourceId.of("sg-1");
    private static final ResourceId BALANCER = ResourceId.of("nlb-1");

    @Property(tries = 40)
    void anUnknownMemberInEveryObjectSurvives(@ForAll("designs") Design design)
            throws DesignFormatException {
        JsonNode file = JsonText.parse(DesignFile.format(design), "design.json");
        mark(file, "");
        String marked = JsonLayout.of(file);
        assertEquals(marked, DesignFile.format(DesignFile.parse(marked, "design.json")));
    }

    @Test
    void unknownValuesOfEveryKindComeBackAsTheyWere() throws DesignFormatException {
        String unknown =
                "\"later\": { \"list\": [1, 2.50, -1E+30, \"x\\ny\", { \"deep\": { \"deeper\": [] }"
                        + " }], \"none\": null, \"yes\": true }";
        String text =
                MalformedFilesTest.sound()
                        .replace("\"version\": 1,", "\"version\": 1, " + unknown + ",");
        String written = DesignFile.format(DesignFile.parse(text, "small.json"));
        JsonNode before = JsonText.parse(text, "before").path("later");
        assertEquals(before, JsonText.parse(written, "after").path("later"));
        assertTrue(written.contains("2.50"), written);
    }

    @Test
    void anUnknownMemberOfARowMovesWithTheRow() throws DesignFormatException {
        Design design = group("443", "8443", "9443");
        Design turned = edited(design, rules -> rules.reversed());
        assertEquals(List.of("note 9443", "note 8443", "note 443"), notes(turned));
    }

    @Test
    void anUnknownMemberOfARowGoesWithTheRow() throws DesignFormatException {
        Design fewer = edited(group("443", "8443", "9443"), rules -> rules.subList(1, 3));
        assertEquals(List.of("note 8443", "note 9443"), notes(fewer));
    }

    @Test
    void aNewRowTakesNoUnknownMemberOver() throws DesignFormatException {
        Design other = edited(group("443"), _ -> List.of(rule("22")));
        assertEquals(List.of(""), notes(other));
    }

    @Test
    void equalRowsKeepTheirUnknownMembersWhileAllAreThere() throws DesignFormatException {
        Design twins = group("443", "443");
        assertEquals(List.of("note 443", "note 443"), notes(twins));
    }

    @Test
    void whenOneOfEqualRowsWentNobodyKnowsWhichSoNoneKeepsAnything() throws DesignFormatException {
        Design one = edited(group("443", "443"), rules -> rules.subList(0, 1));
        assertEquals(List.of(""), notes(one));
    }

    @Test
    void aRowWithANameOfItsOwnKeepsItsUnknownMembersWhenTheRestOfItChanges()
            throws DesignFormatException {
        Design design = parse(sound("\"port\": 443", "\"port\": 443, \"note\": \"https\""));
        Design edited = with(design, new Listener(ListenerProtocol.TCP, 443, null));
        assertTrue(DesignFile.format(edited).contains("\"note\": \"https\""));
        Design moved = with(design, new Listener(ListenerProtocol.TCP, 444, ResourceId.of("tg-1")));
        assertFalse(DesignFile.format(moved).contains("https"));
    }

    @Test
    void anUnknownMemberInsideAValueThatIsTheDefaultKeepsThatValueInTheFile()
            throws DesignFormatException {
        Design design = parse(sound("\"intervalSeconds\": 10", "\"note\": \"as usual\""));
        String written = DesignFile.format(design);
        assertTrue(written.contains("\"healthCheck\": { \"note\": \"as usual\" }"), written);
        assertEquals(design, parse(written));
        TargetGroup group = design.find(ResourceId.of("tg-1"), TargetGroup.class);
        assertEquals(TargetGroup.HealthCheck.DEFAULT, group.healthCheck());
    }

    @Test
    void whatWasSaidOfADeletedResourceIsNotSaidOfANewOneWithItsId() throws DesignFormatException {
        Design design =
                parse(
                        sound(
                                "\"type\": \"security-group\",",
                                "\"type\": \"security-group\", \"note\": \"old\","));
        Design without = new Edit.Remove(Set.of(GROUP)).applyTo(design);
        SecurityGroup again = new SecurityGroup(GROUP, "sg-1", null, List.of(), List.of());
        Design with = new Edit.Add(again, new Box(0, 0, 10, 10)).applyTo(without);
        assertFalse(DesignFile.format(with).contains("old"));
        assertTrue(DesignFile.format(design).contains("old"));
    }

    @Test
    void aKeyThatLooksLikeAPointerStaysWhereItWas() throws DesignFormatException {
        Design design = parse(sound("\"x\": 0,", "\"x\": 0, \"a/b~c\": 1,"));
        String written = DesignFile.format(design);
        assertTrue(written.contains("\"height\": 300, \"a/b~c\": 1 }"), written);
    }

    @Provide
    Arbitrary<Design> designs() {
        return Designs.designs();
    }

    /// Puts a member that names its own place into every object that a design's file has of itself.
    private static void mark(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            names.forEach(name -> mark(object.path(name), pointer + "/" + name));
            if (!isKeyedByTheUser(pointer)) {
                object.set("unknown", JsonNodeFactory.instance.objectNode().put("at", pointer));
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                mark(node.path(i), pointer + "/" + i);
            }
        }
    }

    private static boolean isKeyedByTheUser(String pointer) {
        return pointer.equals("/resources")
                || pointer.equals("/annotations")
                || pointer.equals("/placement")
                || pointer.endsWith("/zones")
                || pointer.endsWith("/tags");
    }

    private static Design group(String... ports) throws DesignFormatException {
        String form =
                "{ \"protocol\": \"tcp\", \"ports\": \"%1$s\", \"cidr\": \"10.0.0.0/16\", \"note\":"
                        + " \"note %1$s\" }";
        List<String> rows = List.of(ports).stream().map(each -> form.formatted(each)).toList();
        String only = "{ \"protocol\": \"tcp\", \"ports\": \"443\", \"cidr\": \"10.0.0.0/16\" }";
        return parse(sound(only, String.join(", ", rows)));
    }

    private interface Change {
        List<SecurityGroupRule> of(List<SecurityGroupRule> rules);
    }

    private static Design edited(Design design, Change change) {
        SecurityGroup group = design.find(GROUP, SecurityGroup.class);
        return design.with(group.withId(GROUP).withIngress(change.of(group.ingress())));
    }

    private static Design with(Design design, Listener listener) {
        NetworkLoadBalancer it = design.find(BALANCER, NetworkLoadBalancer.class);
        return design.with(it.withListeners(List.of(listener)));
    }

    private static SecurityGroupRule rule(String ports) {
        return SecurityGroupRule.allow(Protocol.TCP, PortRange.of(ports), Cidr.of("10.0.0.0/16"));
    }

    private static List<String> notes(Design design) throws DesignFormatException {
        JsonNode file = JsonText.parse(DesignFile.format(design), "design.json");
        List<String> notes = new ArrayList<>();
        file.at("/resources/sg-1/ingress").forEach(row -> notes.add(row.path("note").asString("")));
        return notes;
    }

    private static String sound(String from, String to) {
        String sound = MalformedFilesTest.sound();
        assertTrue(sound.contains(from), from);
        return sound.replace(from, to);
    }

    private static Design parse(String text) throws DesignFormatException {
        return DesignFile.parse(text, "small.json");
    }
}
