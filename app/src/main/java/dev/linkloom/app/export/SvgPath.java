package dev.linkloom.app.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// An SVG path as PDF draws it, which knows neither distances nor arcs.
///
/// Of SVG's commands those that glyphs use: M, L, H, V, C, S after a C, A without a turned axis, Z,
/// and the same in small letters.
final class SvgPath {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Deque<String> tokens;
    private final StringBuilder operators = new StringBuilder();
    private double x;
    private double y;
    private double startX;
    private double startY;

    /// The last handle of the last curve.
    private double handleX;

    private double handleY;

    private SvgPath(String path) {
        tokens =
                TOKEN.matcher(path)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(ArrayDeque::new));
    }

    static String operators(String path) {
        SvgPath drawn = new SvgPath(path);
        char command = ' ';
        while (!drawn.tokens.isEmpty()) {
            if (Character.isLetter(drawn.tokens.getFirst().charAt(0))) {
                command = drawn.tokens.removeFirst().charAt(0);
            }
            drawn.draw(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return drawn.operators.toString();
    }

    private void draw(char command) {
        double fromX = Character.isLowerCase(command) ? x : 0;
        double fromY = Character.isLowerCase(command) ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                go(fromX + next(), fromY + next(), "m");
                startX = x;
                startY = y;
            }
            case 'L' -> go(fromX + next(), fromY + next(), "l");
            case 'H' -> go(fromX + next(), y, "l");
            case 'V' -> go(x, fromY + next(), "l");
            case 'C' -> {
                put(fromX + next(), fromY + next());
                curve(fromX, fromY);
            }
            case 'S' -> {
                put(2 * x - handleX, 2 * y - handleY);
                curve(fromX, fromY);
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> {
                x = startX;
                y = startY;
                operators.append("h\n");
            }
            default ->
                    throw new IllegalArgumentException(
                            "The command %s of a path is not known.".formatted(command));
        }
    }

    private void curve(double fromX, double fromY) {
        handleX = fromX + next();
        handleY = fromY + next();
        put(handleX, handleY);
        go(fromX + next(), fromY + next(), "c");
    }

    private void arc(double fromX, double fromY) {
        double rx = next();
        double ry = next();
        next();
        boolean large = next() != 0;
        boolean clockwise = next() != 0;
        double toX = fromX + next();
        double toY = fromY + next();
        // On a circle of radius 1, the middle lies beside the chord.
        double dx = (toX - x) / rx / 2;
        double dy = (toY - y) / ry / 2;
        double chord = Math.min(1, dx * dx + dy * dy);
        double aside = Math.sqrt((1 - chord) / chord) * (large == clockwise ? -1 : 1);
        var middle = new Point2D.Double(x / rx + dx - dy * aside, y / ry + dy + dx * aside);
        double start = Math.atan2(y / ry - middle.y, x / rx - middle.x);
        double turn = Math.atan2(toY / ry - middle.y, toX / rx - middle.x) - start;
        if (clockwise && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!clockwise && turn > 0) {
            turn -= 2 * Math.PI;
        }
        // AWT's angles grow against the clock.
        Arc2D arc =
                new Arc2D.Double(
                        middle.x - 1,
                        middle.y - 1,
                        2,
                        2,
                        -Math.toDegrees(start),
                        -Math.toDegrees(turn),
                        Arc2D.OPEN);
        curves(arc.getPathIterator(AffineTransform.getScaleInstance(rx, ry)));
        x = toX;
        y = toY;
    }

    private void curves(PathIterator each) {
        double[] points = new double[6];
        for (; !each.isDone(); each.next()) {
            if (each.currentSegment(points) == PathIterator.SEG_CUBICTO) {
                Arrays.stream(points)
                        .forEach(number -> operators.append(PdfPage.n(number)).append(' '));
                operators.append("c\n");
            }
        }
    }

    private void go(double toX, double toY, String operator) {
        x = toX;
        y = toY;
        put(x, y);
        operators.append(operator).append('\n');
    }

    private void put(double atX, double atY) {
        operators.append(PdfPage.n(atX)).append(' ').append(PdfPage.n(atY)).append(' ');
    }

    private double next() {
        return Double.parseDouble(tokens.removeFirst());
    }
}
