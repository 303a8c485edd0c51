package dev.linkloom.engine.rule;

/// How far apart two words are.
final class Likeness {

    private Likeness() {}

    /// The letters to add and drop to get from one to the other: a forgotten letter is a smaller
    /// slip than a wrong one, which counts twice.
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int changed = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 2;
                int best = Math.min(diagonal + changed, 1 + Math.min(row[column], row[column - 1]));
                diagonal = row[column];
                row[column] = best;
            }
        }
        return row[other.length()];
    }
}
