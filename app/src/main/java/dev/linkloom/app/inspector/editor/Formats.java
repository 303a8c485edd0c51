package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Zones;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The formats of the values that designs are made of.
public final class Formats {

    public static final Format<Cidr> CIDR = of(Cidr::of);
    public static final Format<Ip> IP = of(Ip::of);
    public static final Format<PortRange> PORTS =
            of(text -> PortRange.of(text.toLowerCase(Locale.ROOT)));
    public static final Format<Integer> MTU = of(text -> whole(text, "MTU", 576, 9001));
    public static final Format<String> WORD =
            checked(
                    text -> text.matches("[a-z0-9][a-z0-9.-]*"),
                    text ->
                            tr(
                                    "\"%s\" is not AWS's word for a service; write it like s3 or"
                                            + " sqs.",
                                    text));
    public static final Format<Integer> PORT = of(text -> whole(text, tr("port"), 1, 65535));
    public static final Format<String> ANY_TEXT = of(text -> text);
    public static final Format<String> NAME =
            checked(text -> !text.isEmpty(), _ -> tr("A name cannot be empty."));
    public static final Format<String> REGION =
            checked(
                    Zones::isRegion,
                    text -> tr("\"%s\" is not a Region; write it like us-east-1.", text));
    public static final Format<String> ZONE_ID =
            checked(
                    Zones::isZoneId,
                    text -> tr("\"%s\" is not a zone ID; write it like use1-az1.", text));
    public static final Format<String> ZONE_NAME =
            checked(
                    text -> text.matches("[a-z]{2}(-[a-z]+)+-\\d[a-z]"),
                    text -> tr("\"%s\" is not a zone name; write it like us-east-1a.", text));
    public static final Format<String> DOMAIN = of(Formats::domain);
    public static final Format<String> PRINCIPAL =
            checked(
                    text -> text.equals("*") || text.matches("arn:aws[a-z-]*:iam::\\d{12}:.+"),
                    text ->
                            tr(
                                    "\"%s\" is no principal; write * or an ARN like"
                                            + " arn:aws:iam::111111111111:root.",
                                    text));

    public static final Format<String> DNS_SUFFIX =
            checked(
                    text -> text.matches("[a-z0-9]{8}"),
                    text ->
                            tr(
                                    "\"%s\" is not a suffix; write 8 lower-case letters and"
                                            + " digits.",
                                    text));

    /// The values of a record set: addresses, names or texts.
    public static final Format<List<String>> VALUES = list(ANY_TEXT, ",", "192.0.2.1, …");

    private Formats() {}

    /// A format whose text is what the value calls itself.
    public static <T> Format<T> of(Function<String, T> reader) {
        return new Format<>() {
            @Override
            public String write(Subject subject, T value) {
                return String.valueOf(value);
            }

            @Override
            public T read(Subject subject, String text) {
                return reader.apply(text);
            }
        };
    }

    /// A whole number in these bounds.
    public static Format<Integer> number(String what, int least, int most) {
        return of(text -> whole(text, what, least, most));
    }

    private static int whole(String text, String what, int least, int most) {
        int value = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    tr(
                            "\"%s\" is not a %s; write a number from %s to %s.",
                            text, what, least, most));
        }
        return value;
    }

    /// A value that may be missing: an empty field, which then says what that means.
    public static <T> Format<@Nullable T> optional(Format<T> format, String meaning) {
        return new Format<>() {
            @Override
            public String write(Subject subject, @Nullable T value) {
                return value == null ? "" : format.write(subject, value);
            }

            @Override
            public @Nullable T read(Subject subject, String text) {
                return text.isEmpty() ? null : format.read(subject, text);
            }

            @Override
            public List<@Nullable T> suggestions(Subject subject) {
                return List.copyOf(format.suggestions(subject));
            }

            @Override
            public String prompt() {
                return meaning;
            }
        };
    }

    /// Several values with commas between them; an empty field, which says what that means, is
    /// none.
    public static <T> Format<List<T>> list(Format<T> format, String meaning) {
        return list(format, "[,\\s]+", meaning);
    }

    private static <T> Format<List<T>> list(Format<T> format, String between, String meaning) {
        return new Format<>() {
            @Override
            public String write(Subject subject, List<T> values) {
                return values.stream()
                        .map(each -> format.write(subject, each))
                        .collect(Collectors.joining(", "));
            }

            @Override
            public List<T> read(Subject subject, String text) {
                return Arrays.stream(text.split(between))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> format.read(subject, each))
                        .toList();
            }

            @Override
            public String prompt() {
                return meaning;
            }
        };
    }

    /// A text that a predicate accepts.
    private static Format<String> checked(
            Predicate<String> good, Function<String, String> refusal) {
        return of(text -> {
            if (!good.test(text)) {
                throw new IllegalArgumentException(refusal.apply(text));
            }
            return text;
        });
    }

    private static String domain(String text) {
        String name = text.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (!name.matches(
                "(\\*\\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*")) {
            throw new IllegalArgumentException(
                    tr("\"%s\" is not a DNS name; write it like api.example.com.", name));
        }
        return name;
    }
}
