package dev.linkloom.model.file;

import dev.linkloom.model.ImageData;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Zones;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// The kinds of value in a design's file, each with the sentence that refuses what is not one.
final class Values {

    static final Value<String> TEXT = scalar(Values::text, JsonNodeFactory.instance::stringNode);
    static final Value<Boolean> FLAG = scalar(Values::flag, JsonNodeFactory.instance::booleanNode);
    static final Value<Double> LENGTH = scalar(Values::length, Values::number);
    static final Value<Integer> PORT = whole("A port from 1 to 65535", 1, 65535);
    static final Value<Integer> RULE_NUMBER = whole("A rule number from 1 to 32766", 1, 32766);
    static final Value<Integer> COUNT = whole("A whole number of 1 or more", 1, Integer.MAX_VALUE);
    static final Value<Integer> WEIGHT = whole("A weight from 0 to 999", 0, 999);
    static final Value<Integer> PERCENT = whole("A percentage from 1 to 100", 1, 100);
    static final Value<Integer> IDLE = whole("A number of seconds from 60 to 6000", 60, 6000);
    static final Value<Integer> DELAY = whole("A number of seconds from 0 to 3600", 0, 3600);
    static final Value<Integer> STATUS = whole("A status code from 100 to 599", 100, 599);
    static final Value<Integer> TTL = whole("A whole number of seconds", 0, Integer.MAX_VALUE);
    static final Value<ResourceId> ID = literal("a resource id", ResourceId::of);
    static final Value<NamePattern> NAME_PATTERN = literal("a pattern of names", NamePattern::new);
    static final Value<Ip> IP = literal("an IP address", Ip::of);
    static final Value<Cidr> CIDR = literal("a CIDR block", Cidr::of);
    static final Value<Cidr> IPV6_CIDR = literal("an IPv6 block", Values::ipv6);
    static final Value<PortRange> PORTS = literal("a port range", PortRange::of);
    static final Value<ImageData> IMAGE =
            scalar(Values::image, each -> JsonNodeFactory.instance.stringNode(each.uri()));
    static final Value<String> DNS_SUFFIX =
            checked("8 small letters or digits like abcd1234", InterfaceEndpoint::isDnsSuffix);
    static final Value<String> REGION = checked("a Region like us-east-1", Zones::isRegion);
    static final Value<String> ZONE_ID = checked("a zone ID like use1-az1", Zones::isZoneId);
    static final Value<String> ZONE_NAME =
            checked("a zone name like us-east-1a", Zones::isZoneName);

    private static final int LONGEST_LITERAL = 128;

    private Values() {}

    private interface Reading<T> {
        T read(JsonNode node, Place place) throws DesignFormatException;
    }

    private record Scalar<T>(Reading<T> reading, Function<T, JsonNode> writing)
            implements Value<T> {

        @Override
        public T read(JsonNode node, Place place, Strays strays) throws DesignFormatException {
            return reading.read(node, place);
        }

        @Override
        public JsonNode write(T value, Strays strays) {
            return writing.apply(value);
        }
    }

    private static <T> Value<T> scalar(Reading<T> reading, Function<T, JsonNode> writing) {
        return new Scalar<>(reading, writing);
    }

    /// One of the constants, in the words of AWS's API.
    static <E extends Enum<E>> Value<E> word(Class<E> type, Spelling spelling) {
        Map<String, E> constants = spelling.words(type);
        return scalar(
                (node, place) -> {
                    String text = text(node, place);
                    E constant = constants.get(text);
                    if (constant == null) {
                        throw place.problem(
                                "%s is not known here%s"
                                        .formatted(
                                                Words.quoted(text),
                                                Words.orMeant(text, constants.keySet())));
                    }
                    return constant;
                },
                constant -> JsonNodeFactory.instance.stringNode(spelling.of(constant)));
    }

    /// Any number of scalars.
    static <T> Value<List<T>> listOf(Value<T> element) {
        return scalar(
                (node, place) -> {
                    ArrayNode nodes = list(node, place);
                    List<T> values = new ArrayList<>();
                    for (int i = 0; i < nodes.size(); i++) {
                        values.add(element.read(nodes.get(i), place.at(i), Strays.none()));
                    }
                    return values;
                },
                values -> {
                    ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
                    values.forEach(each -> nodes.add(element.write(each, Strays.none())));
                    return nodes;
                });
    }

    /// An account's own names for zones: zone name to zone ID.
    static final Value<SortedMap<String, String>> ZONES =
            scalar(
                    (node, place) -> {
                        SortedMap<String, String> zones = new TreeMap<>();
                        for (Map.Entry<String, JsonNode> each :
                                Shape.object(node, place).properties()) {
                            Place member = place.at(each.getKey());
                            ZONE_NAME.read(
                                    JsonNodeFactory.instance.stringNode(each.getKey()),
                                    member,
                                    Strays.none());
                            zones.put(
                                    each.getKey(),
                                    ZONE_ID.read(each.getValue(), member, Strays.none()));
                        }
                        return zones;
                    },
                    zones -> {
                        ObjectNode object = JsonNodeFactory.instance.objectNode();
                        zones.forEach(object::put);
                        return object;
                    });

    static ArrayNode list(JsonNode node, Place place) throws DesignFormatException {
        if (node instanceof ArrayNode list) {
            return list;
        }
        throw place.problem(
                "A list in square brackets belongs here, not %s.".formatted(Words.describe(node)));
    }

    private static Value<Integer> whole(String what, int least, int most) {
        return scalar(
                (node, place) -> {
                    if (node.isInt() && node.intValue() >= least && node.intValue() <= most) {
                        return node.intValue();
                    }
                    throw place.problem(
                            "%s belongs here, not %s.".formatted(what, Words.describe(node)));
                },
                JsonNodeFactory.instance::numberNode);
    }

    private static <T> Value<T> literal(String what, Function<String, T> parse) {
        return scalar(
                (node, place) -> {
                    String text = text(node, place);
                    if (text.length() > LONGEST_LITERAL
                            || !text.chars().allMatch(each -> each >= ' ' && each < 127)) {
                        throw place.problem(
                                "%s is not %s; correct it.".formatted(Words.quoted(text), what));
                    }
                    try {
                        return parse.apply(text);
                    } catch (IllegalArgumentException reason) {
                        throw place.problem(String.valueOf(reason.getMessage()));
                    }
                },
                value -> JsonNodeFactory.instance.stringNode(value.toString()));
    }

    private static Cidr ipv6(String text) {
        Cidr block = Cidr.of(text);
        if (block.family() != IpFamily.IPV6) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an IPv6 block; write it like 2001:db8:0:1::/64."
                            .formatted(text));
        }
        return block;
    }

    private static Value<String> checked(String what, Predicate<String> test) {
        return scalar(
                (node, place) -> {
                    String text = text(node, place);
                    if (!test.test(text)) {
                        throw place.problem(
                                "%s is not %s; correct it.".formatted(Words.quoted(text), what));
                    }
                    return text;
                },
                JsonNodeFactory.instance::stringNode);
    }

    private static String text(JsonNode node, Place place) throws DesignFormatException {
        if (node.isString()) {
            return node.stringValue();
        }
        throw place.problem(
                "A text in quotes belongs here, not %s.".formatted(Words.describe(node)));
    }

    private static ImageData image(JsonNode node, Place place) throws DesignFormatException {
        try {
            return new ImageData(text(node, place));
        } catch (IllegalArgumentException reason) {
            throw place.problem(String.valueOf(reason.getMessage()));
        }
    }

    private static boolean flag(JsonNode node, Place place) throws DesignFormatException {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        throw place.problem(
                "Either true or false belongs here, without quotes, not %s."
                        .formatted(Words.describe(node)));
    }

    private static double length(JsonNode node, Place place) throws DesignFormatException {
        if (node.isNumber() && Double.isFinite(node.decimalValue().doubleValue())) {
            return node.decimalValue().doubleValue();
        }
        throw place.problem(
                "A number of pixels belongs here, not %s.".formatted(Words.describe(node)));
    }

    private static JsonNode number(double length) {
        return length == Math.rint(length) && Math.abs(length) < 1e9
                ? JsonNodeFactory.instance.numberNode((int) length)
                : JsonNodeFactory.instance.numberNode(BigDecimal.valueOf(length));
    }
}
