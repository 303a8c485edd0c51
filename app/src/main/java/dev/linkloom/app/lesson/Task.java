package dev.linkloom.app.lesson;

import java.util.List;

/// What a step waits for.
sealed interface Task {

    /// Reading on is all there is to do.
    record Read() implements Task {}

    /// A change of the design that makes the step's checks hold.
    ///
    /// @param goal what to do, in one sentence
    record Build(String goal) implements Task {}

    /// A flow that is played while the step's checks hold.
    ///
    /// @param goal what to do, in one sentence
    record Play(String goal, Dial dial) implements Task {}

    /// A prediction; the engine decides which choice comes true.
    record Predict(String question, List<Choice> choices) implements Task {

        public Predict {
            choices = List.copyOf(choices);
        }
    }

    /// One answer to choose.
    ///
    /// @param rightWhen what the engine has to confirm for this to be the right answer; all of it
    /// @param feedback what is said to who chose it, in Markdown
    record Choice(String text, List<Check> rightWhen, String feedback) {

        public Choice {
            rightWhen = List.copyOf(rightWhen);
        }
    }
}
