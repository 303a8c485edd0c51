package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.problems.ProblemsPanel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

/// Walking from problem to problem.
record ProblemCommands(Commands commands, Findings findings, ProblemsPanel panel, Runnable open) {

    void register() {
        BooleanBinding some =
                Bindings.createBooleanBinding(
                        () -> !findings.list().isEmpty(), findings.listProperty());
        commands.add(
                Command.of("next-problem", tr("Next problem"), () -> step(1))
                        .when(some, tr("There are no problems"))
                        .on(key(KeyCode.F8)));
        commands.add(
                Command.of("previous-problem", tr("Previous problem"), () -> step(-1))
                        .when(some, tr("There are no problems"))
                        .on(shift(KeyCode.F8)));
        commands.add(
                Command.of("copy-problems-as-text", tr("Copy the problems as text"), this::copy)
                        .when(some, tr("There are no problems")));
    }

    private void copy() {
        open.run();
        panel.copy();
    }

    private void step(int step) {
        open.run();
        panel.step(step);
    }
}
