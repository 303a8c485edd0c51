package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;
import dev.linkloom.model.ImageData;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import java.util.LinkedHashMap;
import java.util.Map;

/// The pictures of a PDF file, each once.
final class PdfImages {

    private final PdfObjects objects;
    private final Map<ImageData, Integer> numbers = new LinkedHashMap<>();

    PdfImages(PdfObjects objects) {
        this.objects = objects;
    }

    /// The name a page calls the picture by.
    String name(ImageData data) {
        return "I" + numbers.computeIfAbsent(data, this::add);
    }

    /// As large as it fits into the middle of its box.
    Box fitted(Item.Image item) {
        Image image = image(item.data());
        Box box = item.box();
        double share = Math.min(box.width() / image.getWidth(), box.height() / image.getHeight());
        double width = image.getWidth() * share;
        double height = image.getHeight() * share;
        return new Box(box.centerX() - width / 2, box.centerY() - height / 2, width, height);
    }

    String resources() {
        StringBuilder named = new StringBuilder("<< ");
        numbers.values().forEach(each -> named.append("/I%d %d 0 R ".formatted(each, each)));
        return named.append(">>").toString();
    }

    private int add(ImageData data) {
        Image image = image(data);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        byte[] colours = new byte[3 * width * height];
        byte[] alpha = new byte[width * height];
        PixelReader pixels = image.getPixelReader();
        for (int i = 0; i < alpha.length; i++) {
            int argb = pixels.getArgb(i % width, i / width);
            alpha[i] = (byte) (argb >>> 24);
            colours[3 * i] = (byte) (argb >> 16);
            colours[3 * i + 1] = (byte) (argb >> 8);
            colours[3 * i + 2] = (byte) argb;
        }
        String size =
                "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8"
                        .formatted(width, height);
        int mask = objects.stream(size + " /ColorSpace /DeviceGray", alpha);
        return objects.stream(
                size + " /ColorSpace /DeviceRGB /SMask %d 0 R".formatted(mask), colours);
    }

    private static Image image(ImageData data) {
        return Toolkit.call(() -> Images.of(data));
    }
}
