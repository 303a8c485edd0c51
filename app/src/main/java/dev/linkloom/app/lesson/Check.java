package dev.linkloom.app.lesson;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Something that holds for a design or does not. A lesson only asks: resources and references are
/// read off the design, everything else is what the engine answers.
sealed interface Check {

    /// The resources this speaks of.
    Stream<Ref> refs();

    /// There is a resource of the type in the container.
    ///
    /// @param as what this and later steps call that resource; null when none speaks of it
    record Exists(ResourceType type, Ref in, @Nullable String as) implements Check {
        @Override
        public Stream<Ref> refs() {
            return as == null ? Stream.of(in) : Stream.of(in, new Ref("{" + as + "}"));
        }
    }

    /// One resource refers to the other.
    record Connected(Ref from, Ref to) implements Check {
        @Override
        public Stream<Ref> refs() {
            return Stream.of(from, to);
        }
    }

    /// A connection comes to this verdict.
    ///
    /// @param rule the rule that must have decided against it; null when any may
    /// @param sees whose address the application must see; null when it does not matter
    record Connection(Dial dial, Verdict verdict, @Nullable RuleId rule, @Nullable Seen sees)
            implements Check {
        @Override
        public Stream<Ref> refs() {
            return Stream.of(dial.from());
        }
    }

    /// A name is resolved like this.
    ///
    /// @param answeredBy the resource whose step of the walk must be part of it; null when any may
    record Resolves(Ref from, String name, Resolution.Status status, @Nullable Ref answeredBy)
            implements Check {
        @Override
        public Stream<Ref> refs() {
            return answeredBy == null ? Stream.of(from) : Stream.of(from, answeredBy);
        }
    }

    /// The engine's findings hold one of this rule about the resource.
    record Finds(RuleId rule, Ref resource) implements Check {
        @Override
        public Stream<Ref> refs() {
            return Stream.of(resource);
        }
    }

    /// The other check does not hold.
    record Not(Check check) implements Check {
        @Override
        public Stream<Ref> refs() {
            return check.refs();
        }
    }

    /// Every check, those inside others included.
    static Stream<Check> all(List<Check> checks) {
        return checks.stream()
                .flatMap(each ->
                        each instanceof Not(Check inner) ? all(List.of(inner)) : Stream.of(each));
    }
}
