package dev.linkloom.app.table;

import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The table as comma-separated values (RFC 4180): a header, lines that end in CR LF, quotes around
/// what needs them.
final class Csv {

    private static final String END = "\r\n";

    private Csv() {}

    static String of(Sheet sheet, List<Resource> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(Arrays.stream(Column.values()).map(Column::title).toList()));
        for (Resource row : rows) {
            lines.add(
                    line(
                            Arrays.stream(Column.values())
                                    .map(column -> sheet.text(row, column))
                                    .toList()));
        }
        return String.join(END, lines) + END;
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
