package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the values of a template come to, as far as that is plain without deploying it: parameters
/// have their defaults, conditions and maps hold, references to resources become marks.
final class Functions {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final int DEEPEST = 60;

    private final Map<String, Object> root;
    private final Map<String, Object> resources;
    private final String region;
    private final String account;
    private int depth;

    /// @param resources those of the template, by logical id
    /// @param account the id of the account it is deployed in
    Functions(
            Map<String, Object> root,
            Map<String, Object> resources,
            String region,
            String account) {
        this.account = account;
        this.root = root;
        this.resources = resources;
        this.region = region;
    }

    /// The value; null for none, and for what nobody knows before it is deployed.
    @Nullable Object value(@Nullable Object raw) {
        if (++depth > DEEPEST) {
            depth--;
            return null;
        }
        try {
            return switch (raw) {
                case Map<?, ?> map when isFunction(map) -> {
                    Map.Entry<?, ?> only = map.entrySet().iterator().next();
                    yield call(String.valueOf(only.getKey()), only.getValue());
                }
                case Map<?, ?> map -> map(map);
                case List<?> list -> list(list);
                case null -> null;
                default -> raw;
            };
        } finally {
            depth--;
        }
    }

    /// Whether a condition of the template holds; unknown ones do.
    boolean holds(@Nullable Object name) {
        Object condition = member(member(root, "Conditions"), String.valueOf(name));
        return condition == null || isTrue(value(condition));
    }

    private static boolean isFunction(Map<?, ?> map) {
        if (map.size() != 1) {
            return false;
        }
        String key = String.valueOf(map.keySet().iterator().next());
        return key.equals("Ref") || key.equals("Condition") || key.startsWith("Fn::");
    }

    private Map<String, Object> map(Map<?, ?> raw) {
        Map<String, Object> map = new LinkedHashMap<>();
        raw.forEach((key, each) -> {
            Object value = value(each);
            if (value != null) {
                map.put(String.valueOf(key), value);
            }
        });
        return map;
    }

    private List<Object> list(List<?> raw) {
        List<Object> list = new ArrayList<>();
        for (Object each : raw) {
            Object value = value(each);
            if (value instanceof List<?> inner && isFunctionCall(each)) {
                list.addAll(inner);
            } else if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private static boolean isFunctionCall(Object raw) {
        return raw instanceof Map<?, ?> map && isFunction(map);
    }

    private @Nullable Object call(String function, Object argument) {
        return switch (function) {
            case "Ref" -> ref(String.valueOf(argument));
            case "Fn::GetAtt" -> attribute(argument);
            case "Fn::Sub" -> sub(argument);
            case "Fn::Join" -> join(arguments(argument));
            case "Fn::Split" -> split(arguments(argument));
            case "Fn::Select" -> select(arguments(argument));
            case "Fn::Cidr" -> cidrs(arguments(argument));
            case "Fn::GetAZs" -> zones(value(argument));
            case "Fn::FindInMap" -> found(arguments(argument));
            case "Fn::If" -> either(argument);
            case "Fn::Base64" -> value(argument);
            case "Fn::Equals" -> equal(arguments(argument));
            case "Fn::Not" -> String.valueOf(!isTrue(first(arguments(argument))));
            case "Fn::And" -> String.valueOf(arguments(argument).stream().allMatch(this::isTrue));
            case "Fn::Or" -> String.valueOf(arguments(argument).stream().anyMatch(this::isTrue));
            case "Condition" -> String.valueOf(holds(argument));
            default -> null;
        };
    }

    private List<Object> arguments(Object argument) {
        return value(argument) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static @Nullable Object first(List<Object> list) {
        return list.isEmpty() ? null : list.getFirst();
    }

    private boolean isTrue(@Nullable Object value) {
        return "true".equals(value);
    }

    private @Nullable Object ref(String name) {
        if (resources.containsKey(name)) {
            return Marks.of(name);
        }
        Object parameter = member(member(root, "Parameters"), name);
        if (parameter != null) {
            Object standard = member(parameter, "Default");
            boolean list = String.valueOf(member(parameter, "Type")).contains("List");
            return list && standard instanceof String text
                    ? List.of((Object[]) text.split("\\s*,\\s*"))
                    : standard;
        }
        return switch (name) {
            case "AWS::Region" -> region;
            case "AWS::Partition" -> "aws";
            case "AWS::URLSuffix" -> "amazonaws.com";
            case "AWS::AccountId" -> account;
            case "AWS::StackName" -> "stack";
            default -> null;
        };
    }

    private @Nullable Object attribute(Object argument) {
        String path =
                argument instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining("."))
                        : String.valueOf(argument);
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        String attribute = dot < 0 ? "" : path.substring(dot + 1);
        return switch (attribute) {
            case "CidrBlock", "AvailabilityZone" ->
                    value(member(member(member(resources, name), "Properties"), attribute));
            case "DefaultSecurityGroup", "DefaultNetworkAcl" -> null;
            default -> resources.containsKey(name) ? Marks.of(name) : null;
        };
    }

    private @Nullable Object sub(Object argument) {
        Map<?, ?> own = Map.of();
        Object text = argument;
        if (argument instanceof List<?> list && !list.isEmpty()) {
            text = list.getFirst();
            own = list.size() > 1 && list.get(1) instanceof Map<?, ?> map ? map : own;
        }
        StringBuilder result = new StringBuilder();
        Matcher places = PLACE.matcher(String.valueOf(text));
        while (places.find()) {
            String name = places.group(1).strip();
            Object value =
                    own.containsKey(name)
                            ? value(own.get(name))
                            : name.contains(".") ? attribute(name) : ref(name);
            if (value == null) {
                return null;
            }
            places.appendReplacement(result, Matcher.quoteReplacement(String.valueOf(value)));
        }
        places.appendTail(result);
        return result.toString().replace("${!", "${");
    }

    private static @Nullable Object join(List<Object> arguments) {
        return arguments.size() == 2 && arguments.get(1) instanceof List<?> list
                ? list.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(String.valueOf(arguments.getFirst())))
                : null;
    }

    private static @Nullable Object split(List<Object> arguments) {
        return arguments.size() == 2
                ? List.of(
                        (Object[])
                                String.valueOf(arguments.get(1))
                                        .split(
                                                Pattern.quote(String.valueOf(arguments.getFirst())),
                                                -1))
                : null;
    }

    /// Of what is a list only once it is deployed, all elements are the same reference.
    private static @Nullable Object select(List<Object> arguments) {
        if (arguments.size() < 2 || !String.valueOf(arguments.getFirst()).matches("\\d{1,4}")) {
            return null;
        }
        int index = Integer.parseInt(String.valueOf(arguments.getFirst()));
        List<?> from =
                arguments.get(1) instanceof List<?> list
                        ? list
                        : arguments.subList(1, arguments.size());
        if (index < from.size()) {
            return from.get(index);
        }
        Object only = from.size() == 1 ? from.getFirst() : null;
        return only instanceof String text && Marks.in(text) != null ? text : null;
    }

    private static @Nullable Object cidrs(List<Object> arguments) {
        try {
            Cidr block = Cidr.of(String.valueOf(arguments.get(0)));
            int count = Integer.parseInt(String.valueOf(arguments.get(1)));
            boolean six = block.family() == IpFamily.IPV6;
            int bits =
                    arguments.size() > 2
                            ? Integer.parseInt(String.valueOf(arguments.get(2)))
                            : six ? 64 : 8;
            if (six || count > 256 || bits < 1 || bits > 31) {
                return null;
            }
            return IntStream.range(0, count)
                    .mapToObj(each ->
                            (Object)
                                    new Cidr(block.base().plus((long) each << bits), 32 - bits)
                                            .toString())
                    .toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unknown) {
            return null;
        }
    }

    private List<Object> zones(@Nullable Object of) {
        String where = of instanceof String text && !text.isBlank() ? text : region;
        return Stream.of("a", "b", "c").<Object>map(each -> where + each).toList();
    }

    private @Nullable Object found(List<Object> keys) {
        Object here = member(root, "Mappings");
        for (Object each : keys) {
            here = member(here, String.valueOf(each));
        }
        return value(here);
    }

    private @Nullable Object either(Object argument) {
        if (!(argument instanceof List<?> list) || list.size() < 3) {
            return null;
        }
        return value(holds(list.getFirst()) ? list.get(1) : list.get(2));
    }

    private static String equal(List<Object> arguments) {
        return String.valueOf(
                arguments.size() == 2
                        && String.valueOf(arguments.getFirst())
                                .equals(String.valueOf(arguments.getLast())));
    }

    static @Nullable Object member(@Nullable Object map, String name) {
        return map instanceof Map<?, ?> members ? members.get(name) : null;
    }
}
