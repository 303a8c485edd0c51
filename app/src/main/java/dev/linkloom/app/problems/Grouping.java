package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// In which order problems are listed, and under which headings.
enum Grouping {
    NONE,
    RESOURCE,
    RULE;

    String label() {
        return switch (this) {
            case NONE -> tr("Worst first");
            case RESOURCE -> tr("By resource");
            case RULE -> tr("By rule");
        };
    }

    /// The lines of the list; groups in the order of their first and so worst problems.
    List<Row> rows(List<Finding> findings, Design design) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Finding each : findings) {
            groups.computeIfAbsent(heading(each, design), _ -> new ArrayList<>())
                    .add(new Row.Of(each));
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((words, group) -> {
            if (this != NONE) {
                rows.add(new Row.Heading(words, group.size()));
            }
            rows.addAll(group);
        });
        return rows;
    }

    private String heading(Finding finding, Design design) {
        return switch (this) {
            case NONE -> "";
            case RESOURCE -> design.name(finding.resource());
            case RULE -> finding.rule().toString();
        };
    }
}
