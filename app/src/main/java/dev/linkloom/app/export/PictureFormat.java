package dev.linkloom.app.export;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// The formats that pictures are written in; the ending of a file's name says which.
public enum PictureFormat {
    PNG,
    SVG,
    PDF;

    /// The format of a file; null when its name ends in none of them.
    public static @Nullable PictureFormat of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (PictureFormat each : values()) {
            if (name.endsWith("." + each.name().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        return null;
    }

    /// The picture as such a file.
    ///
    /// @throws IllegalArgumentException when it is too large for the format
    public byte[] write(Picture picture) {
        return switch (this) {
            case PNG -> picture.png();
            case SVG -> picture.svg();
            case PDF -> picture.pdf();
        };
    }
}
