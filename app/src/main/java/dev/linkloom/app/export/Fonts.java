package dev.linkloom.app.export;

import dev.linkloom.app.diagram.Typeface;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The bundled fonts as JavaFX knows them, so that text looks the same on every machine.
public final class Fonts {

    /// For style sheets only: the weight that `-fx-font-weight: bold` asks of the family.
    private static final String BOLD = "/dev/linkloom/app/assets/fonts/Inter-Bold.otf";

    private static final Map<Typeface, String> NAMES = new EnumMap<>(Typeface.class);
    private static final Map<Typeface, Map<Double, Font>> CACHE = new EnumMap<>(Typeface.class);

    private Fonts() {}

    /// Registers the fonts, so that style sheets may name the families "Inter" and "JetBrains
    /// Mono".
    public static synchronized void load() {
        if (NAMES.isEmpty()) {
            List.of(Typeface.values()).forEach(each -> NAMES.put(each, load(each.resource())));
            load(BOLD);
        }
    }

    /// The font in a size, to the quarter of a pixel, so that a zoom needs few of them.
    static synchronized Font of(Typeface typeface, double size) {
        load();
        double rounded = Math.max(Math.round(size * 4) / 4.0, 0.25);
        return CACHE.computeIfAbsent(typeface, _ -> new HashMap<>())
                .computeIfAbsent(rounded, each -> new Font(NAMES.get(typeface), each));
    }

    private static String load(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
            Font font = Font.loadFont(in, 12);
            if (font == null) {
                throw new IllegalStateException(
                        "JavaFX cannot read the font (%s).".formatted(resource));
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
