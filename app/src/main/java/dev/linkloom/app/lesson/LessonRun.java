package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One learner on the way through one lesson: where they are, what they tried, and whether they may
/// go on.
///
/// It is told what happens and holds no clock, file or control. Going on is possible only when the
/// engine confirms the checks of the step; going back to read again always is.
final class LessonRun {

    private final Lesson lesson;
    private final SequencedMap<String, Check.Exists> named;
    private int reached;
    private int shown;
    private boolean finished;
    private Design stepStart;
    private Fabric fabric;
    private int tries;
    private @Nullable Integer answer;
    private boolean done;
    private Outcome outcome = Outcome.WAITING;

    private LessonRun(Lesson lesson, int reached, Design stepStart, Design design) {
        this.lesson = lesson;
        this.named = names(lesson);
        this.reached = reached;
        this.shown = reached;
        this.stepStart = stepStart;
        this.fabric = Fabric.compile(design);
        judgeAnew();
    }

    /// Begins a lesson at its first step.
    static LessonRun start(Lesson lesson) {
        return new LessonRun(lesson, 0, lesson.start(), lesson.start());
    }

    /// Goes on where the learner left; starts anew when the lesson has lost that step since.
    static LessonRun resume(Lesson lesson, Progress progress) {
        int step = lesson.indexOf(progress.step());
        if (step < 0) {
            return start(lesson);
        }
        var run = new LessonRun(lesson, step, progress.stepStart(), progress.design());
        if (progress.finished()) {
            run.finish();
        }
        return run;
    }

    /// What to keep so that the learner can go on another day.
    Progress progress() {
        return new Progress(lesson.id(), current().id(), finished, stepStart, fabric.design());
    }

    Lesson lesson() {
        return lesson;
    }

    /// The step on show: the current one, or an earlier one that is read again.
    Step step() {
        return lesson.steps().get(shown);
    }

    int shown() {
        return shown;
    }

    /// How far the learner has come; the step to be done now.
    int reached() {
        return reached;
    }

    boolean isRereading() {
        return shown < reached;
    }

    boolean isFinished() {
        return finished;
    }

    /// How the current step stands.
    Outcome outcome() {
        return outcome;
    }

    /// The choice made in the current step; null before one is made.
    @Nullable Integer answer() {
        return answer;
    }

    /// The design now.
    Design design() {
        return fabric.design();
    }

    /// The resources that the step on show points at, as far as they are there.
    List<ResourceId> found(List<Ref> refs) {
        return judge().found(refs);
    }

    /// Takes note of another version of the design.
    void observe(Fabric version) {
        fabric = version;
        judgeAnew();
    }

    /// Takes note that a flow was played.
    void played(Trace trace) {
        if (finished || done || !(current().task() instanceof Task.Play(_, Dial dial))) {
            return;
        }
        tries++;
        done = judge().matches(dial, trace.flow()) && judge().holds(current().checks());
        outcome = done ? Outcome.right(current().done()) : wrong(false);
    }

    /// Takes the learner's answer to a prediction.
    void choose(int choice) {
        if (!finished
                && !done
                && current().task() instanceof Task.Predict(_, List<Task.Choice> choices)) {
            tries++;
            answer = choice;
            Task.Choice chosen = choices.get(choice);
            done = judge().holds(chosen.rightWhen()) && judge().holds(current().checks());
            outcome =
                    done
                            ? Outcome.right(joined(chosen.feedback(), current().done()))
                            : Outcome.wrong(
                                    comesTrue(choices)
                                            ? chosen.feedback()
                                            : tr(
                                                    "With the design as it is now, none of these"
                                                        + " comes true. Undo what you changed, or"
                                                        + " begin this step again."));
        }
    }

    /// The learner asks how the step stands and gets a hint where it is not done.
    void check() {
        if (outcome.mood() != Outcome.Mood.RIGHT) {
            tries++;
            outcome = wrong(false);
        }
    }

    /// Whether [#next()] leads anywhere.
    boolean canGoOn() {
        return isRereading() || (!finished && outcome.mood() == Outcome.Mood.RIGHT);
    }

    /// Goes one step on; after the last step the lesson is finished.
    void next() {
        if (isRereading()) {
            shown++;
        } else if (canGoOn() && reached == lesson.steps().size() - 1) {
            finish();
        } else if (canGoOn()) {
            reached++;
            shown = reached;
            begin(fabric.design());
        }
    }

    boolean canGoBack() {
        return shown > 0;
    }

    /// Shows the step before, to read it again; what was achieved stays.
    void back() {
        shown = Math.max(0, shown - 1);
    }

    /// Begins the current step again.
    ///
    /// @return the design the step began with; the caller shows it
    Design reset() {
        shown = reached;
        begin(stepStart);
        return stepStart;
    }

    private void begin(Design design) {
        stepStart = design;
        tries = 0;
        answer = null;
        done = false;
        outcome = Outcome.WAITING;
        judgeAnew();
    }

    private void finish() {
        finished = true;
        outcome =
                Outcome.right(
                        tr(
                                "You finished this lesson. Try what else becomes of the design,"
                                        + " save it as your own, or close the lesson."));
    }

    private void judgeAnew() {
        if (!done && !finished) {
            outcome =
                    switch (current().task()) {
                        case Task.Read _ -> built();
                        case Task.Build _ -> built();
                        case Task.Play _, Task.Predict _ -> Outcome.WAITING;
                    };
        }
    }

    private boolean comesTrue(List<Task.Choice> choices) {
        return choices.stream().anyMatch(each -> judge().holds(each.rightWhen()));
    }

    private Outcome built() {
        return judge().holds(current().checks()) ? Outcome.right(current().done()) : wrong(true);
    }

    /// The hint for a wrong state; while the learner is still at work only what is said at once.
    private Outcome wrong(boolean live) {
        Judge judge = judge();
        for (Step.Feedback each : current().feedback()) {
            if ((!live || each.live()) && judge.holds(each.when())) {
                return Outcome.wrong(each.say(tries));
            }
        }
        return live ? Outcome.WAITING : Outcome.wrong(reminder());
    }

    private String reminder() {
        return switch (current().task()) {
            case Task.Build(String goal) -> tr("Not yet. %s", goal);
            case Task.Play(String goal, _) -> tr("Not yet. %s", goal);
            case Task.Predict(String question, _) -> question;
            case Task.Read _ ->
                    tr(
                            "Something of the steps before was undone. Use Undo, or begin this step"
                                    + " again.");
        };
    }

    private Step current() {
        return lesson.steps().get(reached);
    }

    private Judge judge() {
        return new Judge(fabric, named);
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + "\n\n" + other;
    }

    private static SequencedMap<String, Check.Exists> names(Lesson lesson) {
        SequencedMap<String, Check.Exists> names = new LinkedHashMap<>();
        for (Step step : lesson.steps()) {
            Check.all(step.checks())
                    .forEach(check -> {
                        if (check instanceof Check.Exists exists && exists.as() != null) {
                            names.putIfAbsent(exists.as(), exists);
                        }
                    });
        }
        return names;
    }
}
