package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;

import java.util.List;

/// A lesson: a design to start from and the steps that lead through it. It is data only; the engine
/// decides what is right.
///
/// @param id what progress is kept under; also the name of the lesson's file
/// @param summary one or two sentences for someone who wonders whether to start
/// @param minutes how long a learner needs, roughly
/// @param start the design the first step begins with
record Lesson(
        String id, String title, String summary, int minutes, Design start, List<Step> steps) {

    Lesson {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("The lesson (%s) has no steps.".formatted(id));
        }
    }

    /// The place of a step in the lesson, counted from 0; -1 when the lesson has no such step.
    int indexOf(String stepId) {
        return steps.stream().map(Step::id).toList().indexOf(stepId);
    }
}
