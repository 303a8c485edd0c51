package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Items as a PDF document of one page: lines and text stay lines and text.
final class PdfWriter {

    /// Points of a pixel.
    private static final double POINT = 0.75;

    /// The longest side a page may have, in points.
    private static final double LONGEST = 14_400;

    private PdfWriter() {}

    /// The document that shows this part of the world.
    static byte[] write(
            String title,
            List<Item> items,
            Box view,
            double scale,
            Palette palette,
            boolean paper) {
        double share = Math.min(POINT * scale, LONGEST / Math.max(view.width(), view.height()));
        PdfObjects objects = new PdfObjects();
        PdfPage page = new PdfPage(objects, palette);
        page.look(view, share);
        if (paper) {
            page.paint(Item.Rect.filled(view, 0, Ink.PAPER));
        }
        items.forEach(page::paint);
        int content = objects.stream("", page.content().getBytes(StandardCharsets.US_ASCII));
        int pages = objects.reserve();
        int only =
                objects.add(
                        ("<< /Type /Page /Parent %d 0 R /MediaBox [0 0 %s %s] /Contents %d 0 R"
                                        + " /Resources << /Font %s /XObject %s >> >>")
                                .formatted(
                                        pages,
                                        PdfPage.n(view.width() * share),
                                        PdfPage.n(view.height() * share),
                                        content,
                                        page.fonts(),
                                        page.images()));
        objects.set(pages, "<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(only));
        int catalog = objects.add("<< /Type /Catalog /Pages %d 0 R >>".formatted(pages));
        int info =
                objects.add(
                        "<< /Title %s /Producer (Linkloom) >>".formatted(PdfObjects.text(title)));
        return objects.file(catalog, info);
    }
}
