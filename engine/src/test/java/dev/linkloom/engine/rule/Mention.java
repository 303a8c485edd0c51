package dev.linkloom.engine.rule;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A rule ID in a file.
///
/// @param file its path from the root of the project
/// @param line counted from 1
/// @param comment whether it stands in a comment
/// @param method the test method it stands in or above, if any
record Mention(String id, String file, int line, boolean comment, @Nullable String method) {

    /// An ID, or the first and last of several as in `LAT-01..04`.
    private static final Pattern ID =
            Pattern.compile(
                    "(?<![\\w-])(%s)-(?:W(\\d{2})|(\\d{2})(?:\\.\\.(\\d{2}))?)(?![\\w-])"
                            .formatted(String.join("|", RuleId.GROUPS)));

    /// A test whose name begins with the rule it is about: `dns26ALongerZoneBeatsARule`.
    private static final Pattern NAMED =
            Pattern.compile(
                    "void (%s)(\\d{2})(?=[A-Z])"
                            .formatted(String.join("|", RuleId.GROUPS).toLowerCase(Locale.ROOT)));

    private static final Pattern METHOD = Pattern.compile("^ {4}(?:public )?void (\\w+)\\(");

    /// What may stand between a comment or annotation and the method it is about.
    private static final Pattern ABOVE =
            Pattern.compile("^ {4}(?:///.*|//.*|@.*| +.*|\\}?\\))|\\s*|[^ ].*");

    /// Every rule ID in a text.
    static List<Mention> in(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Mention> found = new ArrayList<>();
        String method = null;
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            Matcher begins = METHOD.matcher(line);
            if (begins.find()) {
                method = begins.group(1);
            }
            String owner = method == null ? below(lines, index) : method;
            int number = index + 1;
            ids(line)
                    .map(id -> new Mention(id, file, number, isComment(line, id), owner))
                    .forEach(found::add);
            if (line.equals("    }")) {
                method = null;
            }
        }
        return found;
    }

    /// The method a comment or annotation stands above.
    private static @Nullable String below(List<String> lines, int index) {
        for (int next = index; next < lines.size(); next++) {
            Matcher begins = METHOD.matcher(lines.get(next));
            if (begins.find()) {
                return begins.group(1);
            }
            if (!ABOVE.matcher(lines.get(next)).matches() || lines.get(next).contains("class ")) {
                return null;
            }
        }
        return null;
    }

    private static Stream<String> ids(String line) {
        return Stream.concat(written(line), named(line));
    }

    private static Stream<String> named(String line) {
        return NAMED.matcher(line)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT) + "-" + found.group(2));
    }

    private static Stream<String> written(String line) {
        return ID.matcher(line)
                .results()
                .flatMap(found -> {
                    if (found.group(2) != null) {
                        return Stream.of(found.group(1) + "-W" + found.group(2));
                    }
                    int first = Integer.parseInt(found.group(3));
                    int last = found.group(4) == null ? first : Integer.parseInt(found.group(4));
                    return IntStream.rangeClosed(first, last)
                            .mapToObj(number -> "%s-%02d".formatted(found.group(1), number));
                });
    }

    private static boolean isComment(String line, String id) {
        int slashes = line.indexOf("//");
        return slashes >= 0 && !line.substring(0, slashes).contains(id);
    }

    /// Where it is, for a person who wants to go there.
    String place() {
        return "%s:%d".formatted(file.substring(file.lastIndexOf('/') + 1), line);
    }

    /// The test it is in, for a person who wants to run it.
    String test() {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
        return method == null ? name : name + "." + method;
    }
}
