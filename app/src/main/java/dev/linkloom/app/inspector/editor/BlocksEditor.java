package dev.linkloom.app.inspector.editor;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// The blocks of a VPC, and what its subnets have of them.
public final class BlocksEditor extends Editor<List<Cidr>> {

    private final TextEditor<List<Cidr>> text =
            new TextEditor<>(Formats.list(Formats.CIDR, "10.0.0.0/16, …")).styled("mono");
    private final SpaceView space;
    private final Foreseen foreseen = new Foreseen();
    private final BiFunction<Subject, List<Cidr>, List<Finding>> consequences;
    private final BiFunction<Subject, List<Cidr>, String> harmless;
    private final Label tolerated = new Label();
    private final VBox all;
    private @Nullable Subject subject;
    private @Nullable List<Cidr> present;

    /// @param goTo shows a subnet
    /// @param consequences what would be wrong with blocks that is not so now
    /// @param harmless what looks wrong about blocks and is not, in a sentence; empty for nothing
    public BlocksEditor(
            Consumer<ResourceId> goTo,
            BiFunction<Subject, List<Cidr>, List<Finding>> consequences,
            BiFunction<Subject, List<Cidr>, String> harmless) {
        this.consequences = consequences;
        this.harmless = harmless;
        tolerated.setId("tolerated");
        tolerated.getStyleClass().add("hint");
        tolerated.setWrapText(true);
        tolerated.setMinHeight(Region.USE_PREF_SIZE);
        space = new SpaceView(goTo, null);
        text.onCommit(this::commit);
        text.watch(this::foresee);
        all = new VBox(text.node(), tolerated, foreseen, space);
        all.getStyleClass().add("block-editor");
    }

    @Override
    public Region node() {
        return all;
    }

    @Override
    public void show(Subject now, List<Cidr> value) {
        subject = now;
        present = value;
        text.show(now, value);
        foreseen.show(List.of());
        tolerate(now, value);
        space.show(now);
    }

    @Override
    public void showMixed(Subject one) {
        text.showMixed(one);
    }

    @Override
    public void describe(String words) {
        text.describe(words);
    }

    @Override
    public void identify(String id) {
        text.identify(id);
    }

    private void tolerate(Subject now, List<Cidr> blocks) {
        tolerated.setText(harmless.apply(now, blocks));
        tolerated.setManaged(!tolerated.getText().isEmpty());
        tolerated.setVisible(tolerated.isManaged());
    }

    private void foresee(@Nullable List<Cidr> typed) {
        Subject now = subject;
        List<Cidr> blocks = typed == null ? present : typed;
        if (now != null && blocks != null) {
            tolerate(now, blocks);
        }
        foreseen.show(
                now == null || typed == null || Objects.equals(typed, present)
                        ? List.of()
                        : consequences.apply(now, typed));
    }
}
