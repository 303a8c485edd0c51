package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.fragment.Paste;
import dev.linkloom.model.resource.Account;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Tags follow their resource wherever it goes, and are what AWS would take.
class TagsTest {

    private static final ResourceId ID = ResourceId.of("111111111111");
    private static final Tags PROD = new Tags(Map.of("env", "prod", "team", ""));
    private static final Design DESIGN =
            Design.empty("Tagged").with(new Account(ID, "One")).tagged(ID, PROD);

    @Test
    void whatAwsWouldRefuseIsRefusedWithTheReason() {
        Map<String, String> many = new HashMap<>();
        for (int i = 1; i <= 50; i++) {
            many.put("key" + i, "x".repeat(256));
        }
        assertEquals(50, new Tags(many).byKey().size());
        assertEquals(
                "A resource has at most 50 tags, not 51.",
                refusal(() -> new Tags(many).with("one-more", "")));
        assertEquals(
                "Keys that begin with aws: are AWS's own; take another than \"AWS:stack\".",
                refusal(() -> PROD.with("AWS:stack", "x")));
        assertEquals("A tag needs a key, such as env.", refusal(() -> PROD.with(" ", "x")));
        assertEquals(
                "The key of a tag has at most 128 characters, not 129.",
                refusal(() -> PROD.with("k".repeat(129), "")));
        assertEquals(
                "The value of a tag has at most 256 characters, not 257.",
                refusal(() -> PROD.with("k".repeat(128), "x".repeat(257))));
    }

    private static String refusal(Runnable made) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, made::run).getMessage());
    }

    @Test
    void theyStandInTheFileBehindWhatTheResourceIs() throws DesignFormatException {
        String text = DesignFile.format(DESIGN);
        assertTrue(
                text.contains(
                        """
                            "111111111111": {
                              "type": "account",
                              "name": "One",
                              "tags": { "env": "prod", "team": "" }
                            }
                        """),
                text);
        assertEquals(DESIGN, DesignFile.parse(text, "tagged.json"));
    }

    @Test
    void theyAreEditedAsJson() throws DesignFormatException {
        List<ResourceId> one = List.of(ID);
        String text = DesignFile.format(DESIGN, one).replace("\"prod\"", "\"test\"");
        Design after = DesignFile.rewrite(text, DESIGN, one, "Edit").applyTo(DESIGN);
        assertEquals(PROD.with("env", "test"), after.tags(ID));
        String bare = "{\"111111111111\": {\"type\": \"account\"}}";
        Design without = DesignFile.rewrite(bare, DESIGN, one, "Edit").applyTo(DESIGN);
        assertEquals(Tags.NONE, without.tags(ID));
    }

    @Test
    void theyGoWithTheResourceAndComeWithItsCopy() {
        Design gone = new Edit.Remove(Set.of(ID)).applyTo(DESIGN);
        assertEquals(Map.of(), gone.tags());
        Paste paste = Paste.into(DESIGN, Fragment.of(DESIGN, Set.of(ID)), null, new Random(1));
        Paste.Made made = assertInstanceOf(Paste.Made.class, paste);
        ResourceId copy = made.resources().getFirst().id();
        assertEquals(PROD, made.in(DESIGN).tags(copy));
    }
}
