package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Samples;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;

class SvgWriterTest {

    @Test
    void theSampleIsDrawnAsEver() {
        byte[] svg = Picture.of(Samples.saas(), Palette.LIGHT, 1).svg();
        assertEquals(text(Golden.expected("saas-light.svg", svg)), text(svg));
    }

    @Test
    void themesDifferInColoursOnly() {
        String light = text(Picture.of(Samples.saas(), Palette.LIGHT, 1).svg());
        String dark = text(Picture.of(Samples.saas(), Palette.DARK, 1).svg());
        assertNotEquals(light, dark);
        assertEquals(light.replaceAll("#[0-9a-f]{6}", "#"), dark.replaceAll("#[0-9a-f]{6}", "#"));
    }

    @Test
    void everyPlacedResourceIsAGroupWithItsIdAndATitle() throws Exception {
        Design design = Samples.saas();
        List<String> ids = new ArrayList<>();
        var groups = parsed(design).getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            assertEquals("title", group.getFirstChild().getNextSibling().getNodeName());
            if (group.hasAttribute("id")) {
                ids.add(group.getAttribute("id"));
            }
        }
        assertEquals(ids.stream().distinct().toList(), ids);
        assertEquals(
                design.placements().keySet().stream().map(ResourceId::value).toList(),
                ids.stream().sorted().toList());
    }

    @Test
    void anyNameMakesAValidDocument() throws Exception {
        String name = "<&\"'> ]]> \uD83D\uDE00 \u0007\uD83D";
        Design design = Samples.saas();
        Resource client =
                Objects.requireNonNull(design.find(ResourceId.of("i-client-1"), Instance.class));
        Document document = parsed(design.with(client.renamed(name)).titled(name));
        String title = "<&\"'> ]]> \uD83D\uDE00 ";
        assertTrue(
                document.getDocumentElement()
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .startsWith(title));
        assertTrue(
                document.getDocumentElement().getTextContent().contains("Instance " + title),
                "group title");
    }

    @Test
    void theScaleEnlargesThePictureAndNotWhatItShows() throws Exception {
        Element one =
                parse(Picture.of(Samples.saas(), Palette.LIGHT, 1).svg()).getDocumentElement();
        Element two =
                parse(Picture.of(Samples.saas(), Palette.LIGHT, 2).svg()).getDocumentElement();
        assertEquals(one.getAttribute("viewBox"), two.getAttribute("viewBox"));
        assertEquals(
                2 * Double.parseDouble(one.getAttribute("width")),
                Double.parseDouble(two.getAttribute("width")));
    }

    private static Document parsed(Design design) throws Exception {
        return parse(Picture.of(design, Palette.LIGHT, 1).svg());
    }

    private static Document parse(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg));
    }

    private static String text(byte[] svg) {
        return new String(svg, StandardCharsets.UTF_8);
    }
}
