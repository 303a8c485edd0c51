package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;

class NamesTest {

    private static final double SMALL = .35;

    private final Diagram diagram = Diagram.of(Fabric.compile(Samples.saas()));

    @Test
    void everyNameOfTheSampleIsWrittenInFullAtAThirdOfItsSize() {
        List<String> written = texts(SMALL).stream().map(Item.Text::text).toList();
        diagram.spots().stream()
                .filter(each -> each.part() != Spot.Part.TAG)
                .map(each -> diagram.fabric().design().find(each.id()).name())
                .forEach(name -> assertTrue(written.contains(name), name + " in " + written));
    }

    @Test
    void noLetterIsSmallerThanElevenPixels() {
        for (double scale = .2; scale < .6; scale += .05) {
            texts(scale).forEach(each -> assertTrue(each.style().size() >= 11, each::text));
        }
    }

    @Test
    void aNameStaysInsideOfWhatItNames() {
        for (double scale = .2; scale < .6; scale += .05) {
            double now = scale;
            for (Item.Text text : texts(scale)) {
                Box written = text.bounds();
                assertTrue(
                        diagram.spots().stream()
                                .map(each -> shown(each.box(), now).grown(2))
                                .anyMatch(box -> box.contains(written)),
                        text.text() + " at " + now);
            }
        }
    }

    @Test
    void whatHasNoRoomIsNotWritten() {
        assertEquals(List.of(), texts(.1));
    }

    @Test
    void onlyWhatIsSeenIsNamed() {
        Box endpoint = diagram.box(ResourceId.of("vpce-0a1b2c3d4e5f60718"));
        List<String> written =
                diagram.names(SMALL, endpoint).stream()
                        .filter(Item.Text.class::isInstance)
                        .map(each -> ((Item.Text) each).text())
                        .toList();
        assertTrue(written.contains("e-1"), written::toString);
        assertTrue(!written.contains("Provider"), written::toString);
    }

    private List<Item.Text> texts(double scale) {
        return diagram.names(scale, diagram.bounds()).stream()
                .filter(Item.Text.class::isInstance)
                .map(Item.Text.class::cast)
                .toList();
    }

    private static Box shown(Box box, double scale) {
        return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }
}
