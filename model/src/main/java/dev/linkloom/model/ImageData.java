package dev.linkloom.model;

import java.util.Base64;
import java.util.Locale;

/// A PNG or JPEG picture as it stands in a design file.
///
/// @param uri such as `data:image/png;base64,iVBORw0KGgo...`
public record ImageData(String uri) {

    /// How long a picture may be in a file, so that designs stay files that are read and compared.
    public static final int LONGEST = 512 * 1024;

    private static final String PNG = "data:image/png;base64,";
    private static final String JPEG = "data:image/jpeg;base64,";

    /// @throws IllegalArgumentException when this is no PNG or JPEG in Base64, or too long
    public ImageData {
        if (!uri.startsWith(PNG) && !uri.startsWith(JPEG)) {
            throw new IllegalArgumentException(
                    "A picture begins with %s or %s.".formatted(PNG, JPEG));
        }
        if (uri.length() > LONGEST) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "A picture may be %,d characters long, not %,d; make it smaller.",
                            LONGEST,
                            uri.length()));
        }
        try {
            decoded(uri);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "The picture is no Base64: it was cut or changed; take it out and add it"
                            + " again.",
                    broken);
        }
    }

    /// The picture of a PNG file.
    public static ImageData png(byte[] file) {
        return new ImageData(PNG + Base64.getEncoder().encodeToString(file));
    }

    /// The picture of a JPEG file.
    public static ImageData jpeg(byte[] file) {
        return new ImageData(JPEG + Base64.getEncoder().encodeToString(file));
    }

    /// What an image file holds.
    public byte[] bytes() {
        return decoded(uri);
    }

    private static byte[] decoded(String uri) {
        return Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    }

    @Override
    public String toString() {
        return uri.substring(0, uri.indexOf(',')) + " (%s characters)".formatted(uri.length());
    }
}
