package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;

/// How far a learner has come in a lesson.
///
/// @param step the id of the step to be done next
/// @param stepStart the design that step began with
/// @param design the design as the learner left it
record Progress(String lesson, String step, boolean finished, Design stepStart, Design design) {}
