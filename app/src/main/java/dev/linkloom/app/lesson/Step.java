package dev.linkloom.app.lesson;

import java.util.List;

/// One step of a lesson: what to read, what to look at, what to do, and how the engine decides that
/// it is done.
///
/// @param text Markdown
/// @param task what the step waits for
/// @param checks what must hold for the step to be done; all of them
/// @param done what is said then, in Markdown
/// @param feedback what is said about typical wrong states; the first that applies
record Step(
        String id,
        String title,
        String text,
        Spotlight spotlight,
        Task task,
        List<Check> checks,
        String done,
        List<Feedback> feedback) {

    Step {
        checks = List.copyOf(checks);
        feedback = List.copyOf(feedback);
    }

    /// What a step points at.
    ///
    /// @param resources what is marked on the canvas
    /// @param controls the ids of the controls that are marked, such as `play`
    /// @param camera what the canvas brings into view; empty leaves the view alone
    record Spotlight(List<Ref> resources, List<String> controls, List<Ref> camera) {

        static final Spotlight NONE = new Spotlight(List.of(), List.of(), List.of());

        Spotlight {
            resources = List.copyOf(resources);
            controls = List.copyOf(controls);
            camera = List.copyOf(camera);
        }
    }

    /// What is said about a wrong state.
    ///
    /// @param when the state; all of these hold
    /// @param live whether it is said as soon as the state is there, not only when the learner asks
    /// @param say one hint for the first try, a plainer one for the next, and so on; the last one
    ///   stays
    record Feedback(List<Check> when, boolean live, List<String> say) {

        Feedback {
            when = List.copyOf(when);
            say = List.copyOf(say);
        }

        /// The hint for a try, counted from 1.
        String say(int tries) {
            return say.get(Math.clamp(tries, 1, say.size()) - 1);
        }
    }
}
