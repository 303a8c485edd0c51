package dev.linkloom.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The app's style sheets, for texts of any size.
final class StyleSheets {

    private static final List<String> NAMES =
            List.of(
                    "bridge",
                    "workbench",
                    "commands",
                    "palette",
                    "canvas",
                    "views",
                    "lens",
                    "inspector",
                    "problems",
                    "rules",
                    "simulation",
                    "lesson",
                    "welcome");

    /// Lengths that go with the text; lines and corners stay as they are.
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(-fx-(?:font-size|icon-size|cell-size|(?:min|pref|max)-(?:width|height)):"
                            + "\\s*)(\\d+(?:\\.\\d+)?)px");

    private StyleSheets() {}

    /// @param textSize in per cent
    static List<String> at(int textSize, boolean contrast) {
        Stream<String> names =
                Stream.concat(NAMES.stream(), contrast ? Stream.of("contrast") : Stream.empty());
        return names.map(name -> at(textSize, name)).toList();
    }

    private static String at(int textSize, String name) {
        URL found = StyleSheets.class.getResource("/dev/linkloom/app/assets/css/" + name + ".css");
        URL sheet = Objects.requireNonNull(found, name);
        return textSize == 100 ? sheet.toExternalForm() : scaled(sheet, textSize / 100.0);
    }

    private static String scaled(URL sheet, double factor) {
        try (InputStream bytes = sheet.openStream()) {
            String css = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            String scaled =
                    LENGTH.matcher(css)
                            .replaceAll(each ->
                                    each.group(1)
                                            + Math.rint(
                                                            Double.parseDouble(each.group(2))
                                                                    * factor
                                                                    * 2)
                                                    / 2
                                            + "px");
            return "data:text/css;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException("A packed style sheet is unreadable.", cause);
        }
    }
}
