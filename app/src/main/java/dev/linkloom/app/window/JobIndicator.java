package dev.linkloom.app.window;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.background.Job;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What takes long, and a way out of it; not there for what is done in the blink of an eye.
public final class JobIndicator extends HBox {

    private static final Duration PATIENCE = Duration.millis(400);

    private final Label label = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Runnable left;
    private @Nullable Job shown;

    /// @param left takes the focus when this goes away with it
    public JobIndicator(ObservableValue<@Nullable Job> job, Runnable left) {
        this.left = left;
        setId("job");
        getStyleClass().add("job");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.getStyleClass().add(Styles.SMALL);
        bar.accessibleTextProperty().bind(label.textProperty());
        Button cancel = new Button(null, new FontIcon(BootstrapIcons.X_CIRCLE));
        cancel.setId("job-cancel");
        cancel.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        cancel.setAccessibleText(tr("Cancel"));
        cancel.setTooltip(new Tooltip(tr("Cancel")));
        cancel.setOnAction(_ -> cancel());
        getChildren().addAll(label, bar, cancel);
        patience.setOnFinished(_ -> setVisible(shown != null));
        managedProperty().bind(visibleProperty());
        job.subscribe(this::show);
    }

    private void show(@Nullable Job job) {
        shown = job;
        if (job == null) {
            patience.stop();
            if (isFocusWithin()) {
                left.run();
            }
            setVisible(false);
        } else {
            label.setText(job.label());
            patience.playFromStart();
        }
    }

    private void cancel() {
        if (shown != null) {
            shown.cancel().run();
        }
    }
}
