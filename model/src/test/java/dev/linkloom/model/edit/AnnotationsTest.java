package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Annotation.Frame;
import dev.linkloom.model.Annotation.Note;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.fragment.Paste;
import dev.linkloom.model.resource.Account;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;

/// Notes and frames come and go as resources do.
class AnnotationsTest {

    private static final ResourceId NOTE = ResourceId.of("note-1");
    private static final ResourceId FRAME = ResourceId.of("frame-1");
    private static final ResourceId ACCOUNT = ResourceId.of("111111111111");
    private static final Box BOX = new Box(8, 16, 160, 80);

    private final Design design =
            Design.empty("Notes")
                    .with(new Account(ACCOUNT, "Consumer"))
                    .placed(ACCOUNT, new Box(0, 0, 400, 300))
                    .with(new Note(NOTE, "Two\nlines", ACCOUNT))
                    .placed(NOTE, BOX)
                    .with(new Frame(FRAME, "Group"))
                    .placed(FRAME, BOX.grown(20));

    @Test
    void aNoteLosesItsArrowWithTheResourceAndGoesAlone() {
        Design after = new Edit.Remove(Set.of(ACCOUNT)).applyTo(design);
        assertEquals(new Note(NOTE, "Two\nlines", null), after.annotation(NOTE));
        Design without = new Edit.Remove(Set.of(NOTE)).applyTo(design);
        assertNull(without.annotation(NOTE));
        assertNull(without.placement(NOTE));
        assertEquals(design.resources().size(), without.resources().size());
    }

    @Test
    void theFileHoldsThemBesideTheResourcesOnALineEach() throws DesignFormatException {
        String text = DesignFile.format(design);
        assertEquals(design, DesignFile.parse(text, "notes.json"));
        assertEquals(
                "    \"note-1\": { \"type\": \"note\", \"text\": \"Two\\nlines\", \"about\":"
                        + " \"111111111111\" }",
                text.lines().filter(each -> each.contains("\"note\"")).findFirst().orElse(""));
    }

    @Test
    void aPastedNotePointsAtThePastedResourceOrElseWhereItPointed() {
        List<Annotation> along = pasted(Set.of(NOTE, ACCOUNT, FRAME));
        Note copy = assertInstanceOf(Note.class, along.getLast());
        assertEquals(2, along.size());
        assertEquals("Two\nlines", copy.text());
        assertEquals(12, copy.about().value().length());
        assertEquals(false, ACCOUNT.equals(copy.about()));
        assertEquals(ACCOUNT, ((Note) pasted(Set.of(NOTE)).getFirst()).about());
    }

    private List<Annotation> pasted(Set<ResourceId> ids) {
        Fragment fragment = Fragment.of(design, ids);
        Paste paste = Paste.into(design, fragment, null, new Random(3));
        return assertInstanceOf(Paste.Made.class, paste).annotations();
    }
}
