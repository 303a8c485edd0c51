package dev.linkloom.model;

import dev.linkloom.model.resource.ResourceType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How names are to look: words with places in them, such as `prod-{type}-{n}`.
///
/// @param text with `{type}` for the short word of the type, `{n}` for a number and `{name}` for
///   any name at all, or the one there was
public record NamePattern(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{(type|n|name)\\}");
    private static final Pattern SOUND = Pattern.compile("([^{}]|%s)*".formatted(PLACE));

    /// @throws IllegalArgumentException with a sentence, when it has other places
    public NamePattern {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "A pattern of names needs words or places, such as prod-{type}-{n}.");
        }
        if (!SOUND.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" has other places than {type}, {n} and {name}; write one of these."
                            .formatted(text));
        }
    }

    /// Whether names by it are told apart by their number.
    public boolean counts() {
        return text.contains("{n}");
    }

    /// Whether a new thing of the same type can have another name.
    public boolean tellsApart() {
        return counts() || text.contains("{name}");
    }

    /// The name by this pattern.
    ///
    /// @param before the name there was
    public String name(ResourceType type, String before, int number) {
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                switch (place.group(1)) {
                                    case "type" -> type.word();
                                    case "n" -> Integer.toString(number);
                                    default -> before;
                                }));
    }

    /// Whether a name follows this pattern.
    public boolean fits(ResourceType type, String name) {
        StringBuilder form = new StringBuilder();
        Matcher places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            form.append(Pattern.quote(text.substring(end, places.start())));
            form.append(
                    switch (places.group(1)) {
                        case "type" -> Pattern.quote(type.word());
                        case "n" -> "\\d+";
                        default -> ".+";
                    });
            end = places.end();
        }
        form.append(Pattern.quote(text.substring(end)));
        return Pattern.compile(form.toString(), Pattern.DOTALL).matcher(name).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
