package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;

import java.util.ArrayList;
import java.util.List;

/// Reads the steps of one lesson in their order; a name counts from the step that gives it.
final class StepReader {

    private final CheckReader checks;

    StepReader(Design start) {
        checks = new CheckReader(start);
    }

    Step read(Entry entry) throws LessonFormatException {
        entry.only(
                "id",
                "title",
                "text",
                "highlight",
                "camera",
                "waitsFor",
                "check",
                "done",
                "feedback");
        List<Check> wanted = checks.list(entry, "check");
        Task task = task(entry.object("waitsFor"));
        if (wanted.isEmpty() && (task instanceof Task.Build || task instanceof Task.Play)) {
            throw entry.problem(
                    "\"check\" is missing; say what the engine has to confirm when this is done.");
        }
        return new Step(
                LessonFile.id(entry),
                entry.text("title"),
                entry.text("text"),
                spotlight(entry),
                task,
                wanted,
                entry.text("done", ""),
                feedback(entry));
    }

    private Step.Spotlight spotlight(Entry entry) throws LessonFormatException {
        List<Ref> camera = checks.refs(entry, "camera");
        if (!entry.has("highlight")) {
            return new Step.Spotlight(List.of(), List.of(), camera);
        }
        Entry highlight = entry.object("highlight").only("resources", "controls");
        return new Step.Spotlight(
                checks.refs(highlight, "resources"), highlight.texts("controls"), camera);
    }

    private Task task(Entry entry) throws LessonFormatException {
        return switch (entry.word("action", Action.class)) {
            case READ -> {
                entry.only("action");
                yield new Task.Read();
            }
            case BUILD -> {
                entry.only("action", "goal");
                yield new Task.Build(entry.text("goal"));
            }
            case PLAY -> {
                entry.only("action", "goal", "from", "to", "protocol");
                yield new Task.Play(entry.text("goal"), checks.dial(entry));
            }
            case PREDICT -> {
                entry.only("action", "question", "choices");
                yield new Task.Predict(entry.text("question"), choices(entry));
            }
        };
    }

    private List<Task.Choice> choices(Entry entry) throws LessonFormatException {
        List<Task.Choice> choices = new ArrayList<>();
        for (Entry each : entry.objects("choices")) {
            each.only("text", "rightWhen", "feedback");
            List<Check> rightWhen = checks.list(each, "rightWhen");
            if (rightWhen.isEmpty()) {
                throw each.problem(
                        "\"rightWhen\" is missing; say what the engine confirms when this answer is"
                                + " right.");
            }
            choices.add(new Task.Choice(each.text("text"), rightWhen, each.text("feedback")));
        }
        if (choices.size() < 2) {
            throw entry.problem("\"choices\" needs at least two answers to choose from.");
        }
        return choices;
    }

    private List<Step.Feedback> feedback(Entry entry) throws LessonFormatException {
        List<Step.Feedback> all = new ArrayList<>();
        for (Entry each : entry.objects("feedback")) {
            each.only("when", "live", "say");
            List<String> say = each.texts("say");
            if (say.isEmpty()) {
                throw each.problem("\"say\" is missing; write a list of hints, the plainest last.");
            }
            all.add(new Step.Feedback(checks.list(each, "when"), each.flag("live"), say));
        }
        return all;
    }

    private enum Action {
        READ,
        BUILD,
        PLAY,
        PREDICT
    }
}
