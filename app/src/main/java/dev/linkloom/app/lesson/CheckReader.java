package dev.linkloom.app.lesson;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ResourceType;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads what a lesson asks of the engine, and refuses to ask about resources that cannot be there.
final class CheckReader {

    private final Design start;
    private final Set<String> names = new LinkedHashSet<>();

    CheckReader(Design start) {
        this.start = start;
    }

    List<Check> list(Entry entry, String member) throws LessonFormatException {
        List<Check> checks = new ArrayList<>();
        for (Entry each : entry.objects(member)) {
            checks.add(check(each));
        }
        return checks;
    }

    List<Ref> refs(Entry entry, String member) throws LessonFormatException {
        List<Ref> refs = new ArrayList<>();
        for (String text : entry.texts(member)) {
            refs.add(known(text, entry.at(member)));
        }
        return refs;
    }

    Dial dial(Entry entry) throws LessonFormatException {
        String to = entry.text("to");
        int colon = to.lastIndexOf(':');
        if (colon < 1 || !to.substring(colon + 1).matches("\\d{1,5}")) {
            throw entry.at("to")
                    .problem(
                            "\"%s\" is no destination; write it like api.example.com:443."
                                    .formatted(to));
        }
        Protocol protocol =
                entry.has("protocol") ? entry.word("protocol", Protocol.class) : Protocol.TCP;
        return new Dial(
                ref(entry, "from"),
                to.substring(0, colon),
                Integer.parseInt(to.substring(colon + 1)),
                protocol);
    }

    private Check check(Entry entry) throws LessonFormatException {
        return switch (entry.word("check", Kind.class)) {
            case EXISTS -> exists(entry.only("check", "type", "in", "as"));
            case CONNECTED -> {
                entry.only("check", "from", "to");
                yield new Check.Connected(ref(entry, "from"), ref(entry, "to"));
            }
            case FLOW ->
                    flow(entry.only("check", "from", "to", "protocol", "verdict", "rule", "sees"));
            case RESOLVES -> resolves(entry.only("check", "from", "name", "status", "answeredBy"));
            case FINDING -> {
                entry.only("check", "rule", "resource");
                yield new Check.Finds(entry.parsed("rule", RuleId::of), ref(entry, "resource"));
            }
            case NOT -> {
                entry.only("check", "that");
                yield new Check.Not(check(entry.object("that")));
            }
        };
    }

    private Check exists(Entry entry) throws LessonFormatException {
        ResourceType type = entry.word("type", ResourceType.class);
        Ref in = ref(entry, "in");
        if (in.name() != null) {
            throw entry.at("in")
                    .problem(
                            "The container must be one of the design the lesson starts with; write"
                                    + " its id.");
        }
        if (!entry.has("as")) {
            return new Check.Exists(type, in, null);
        }
        String name = entry.text("as");
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw entry.at("as")
                    .problem("\"%s\" is not a name; write it like endpoint.".formatted(name));
        }
        names.add(name);
        return new Check.Exists(type, in, name);
    }

    private Check flow(Entry entry) throws LessonFormatException {
        return new Check.Connection(
                dial(entry),
                entry.constant("verdict", Verdict.class),
                entry.has("rule") ? entry.parsed("rule", RuleId::of) : null,
                entry.has("sees") ? entry.word("sees", Seen.class) : null);
    }

    private Check resolves(Entry entry) throws LessonFormatException {
        return new Check.Resolves(
                ref(entry, "from"),
                entry.text("name"),
                entry.constant("status", Resolution.Status.class),
                entry.has("answeredBy") ? ref(entry, "answeredBy") : null);
    }

    private Ref ref(Entry entry, String member) throws LessonFormatException {
        return known(entry.text(member), entry.at(member));
    }

    private Ref known(String text, Entry place) throws LessonFormatException {
        var ref = new Ref(text);
        String name = ref.name();
        if (name != null && !names.contains(name)) {
            throw place.problem(
                    "No step up to here says what %s is; give the name with \"as\" in a check first."
                            .formatted(text));
        }
        if (name == null
                && !(text.matches("[\\w.-]+") && start.find(ResourceId.of(text)) != null)) {
            throw place.problem(
                    "The design of the lesson has no resource \"%s\"; write an id that it has."
                            .formatted(text));
        }
        return ref;
    }

    private enum Kind {
        EXISTS,
        CONNECTED,
        FLOW,
        RESOLVES,
        FINDING,
        NOT
    }
}
