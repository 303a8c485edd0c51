package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// The playback as a line: ticks where something is decided, a knob where we are; press or drag to
/// go elsewhere.
///
/// Ticks differ in height and colour: rewrites are tall, a denial is tallest.
final class Scrubber extends Pane {

    private static final double INSET = 9;
    private static final double TRACK = 4;
    private static final double KNOB = 14;

    private final Player player;
    private final Region track = part("track");
    private final Region walked = part("walked");
    private final Pane ticks = new Pane();
    private final Region knob = part("knob");

    Scrubber(Player player) {
        this.player = player;
        setId("scrubber");
        getStyleClass().add("scrubber");
        setPrefSize(260, 24);
        setMinSize(80, 24);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(tr("Position in the playback"));
        setPadding(new Insets(0, INSET, 0, INSET));
        ticks.setMouseTransparent(true);
        getChildren().addAll(track, walked, ticks, knob);
        player.playbackProperty().subscribe(this::show);
        player.timeProperty().subscribe(_ -> requestLayout());
        setOnMousePressed(this::scrub);
        setOnMouseDragged(this::scrub);
        setOnKeyPressed(this::key);
    }

    /// Where on this control a second of the playback is.
    double xOf(double seconds) {
        double duration = player.duration();
        return INSET + (duration == 0 ? 0 : seconds / duration) * (getWidth() - 2 * INSET);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double now = xOf(player.time());
        track.resizeRelocate(INSET, middle - TRACK / 2, getWidth() - 2 * INSET, TRACK);
        walked.resizeRelocate(INSET, middle - TRACK / 2, Math.max(0, now - INSET), TRACK);
        knob.resizeRelocate(
                snapPositionX(now - KNOB / 2), snapPositionY(middle - KNOB / 2), KNOB, KNOB);
        ticks.getChildren().forEach(this::placeTick);
    }

    private void placeTick(javafx.scene.Node tick) {
        if (tick instanceof Region region && region.getUserData() instanceof Beat beat) {
            double height =
                    switch (beat.kind()) {
                        case STOP -> 22;
                        case REWRITE, ARRIVAL, DELIVERED -> 16;
                        case DNS_QUESTION, DNS_STEP, DNS_ANSWER, TRAVEL, DECISION -> 9;
                    };
            double width = height > 9 ? 3 : 1;
            region.resizeRelocate(
                    snapPositionX(xOf(beat.rest()) - width / 2),
                    (getHeight() - height) / 2,
                    width,
                    height);
        }
    }

    private void show(@Nullable Playback playback) {
        ticks.getChildren().clear();
        setDisable(playback == null);
        if (playback != null) {
            for (Beat beat : playback.beats()) {
                if (beat.halts()) {
                    ticks.getChildren().add(tick(beat));
                }
            }
        }
        requestLayout();
    }

    private static Region tick(Beat beat) {
        Region tick = part("tick");
        tick.setUserData(beat);
        tick.getStyleClass().add(beat.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return tick;
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        double share = (event.getX() - INSET) / Math.max(1, getWidth() - 2 * INSET);
        player.seek(share * player.duration());
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> player.stepBack();
            case RIGHT -> player.stepForward();
            case HOME -> player.stop();
            case END -> player.seekEnd();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
