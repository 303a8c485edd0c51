package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Vpc;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// The block of a subnet, in the space of its VPC: typed, picked from what is free, or split.
public final class BlockEditor extends Editor<Cidr> {

    private final TextEditor<Cidr> text = new TextEditor<>(Formats.CIDR).styled("mono");
    private final SpaceView space;
    private final BiFunction<Subject, Cidr, List<Finding>> consequences;
    private final Button next = new Button(tr("Next free"));
    private final Button split = new Button(tr("Split in halves"));
    private final Foreseen foreseen = new Foreseen();
    private final Label refused = new Label();
    private final VBox all;
    private @Nullable Subject subject;
    private @Nullable Cidr present;

    /// @param goTo shows another subnet
    /// @param consequences what would be wrong with a block that is not so now
    /// @param splitter makes two subnets of one; answers null, or why it cannot
    public BlockEditor(
            Consumer<ResourceId> goTo,
            BiFunction<Subject, Cidr, List<Finding>> consequences,
            Function<Subject, @Nullable String> splitter) {
        this.consequences = consequences;
        space = new SpaceView(goTo, this::pick);
        text.onCommit(this::commit);
        text.watch(this::foresee);
        next.setId("next-free");
        next.setOnAction(_ -> pickNext());
        split.setId("split");
        split.setOnAction(_ -> refuse(subject == null ? null : splitter.apply(subject)));
        List.of(next, split).forEach(each -> each.getStyleClass().add(Styles.SMALL));
        FlowPane tools = new FlowPane(next, split);
        tools.getStyleClass().add("actions");
        refused.getStyleClass().add("reason");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        all = new VBox(text.node(), foreseen, tools, space);
        all.getStyleClass().add("block-editor");
    }

    @Override
    public Region node() {
        return all;
    }

    @Override
    public void show(Subject now, Cidr value) {
        subject = now;
        present = value;
        text.show(now, value);
        refuse(null);
        foreseen.show(List.of());
        space.show(now, null, value.family());
        next.setDisable(nextFree(now, value) == null);
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

    /// A free block that is picked keeps the size of the subnet where it fits.
    private void pick(Cidr free) {
        Cidr now = present;
        if (now != null) {
            refuse(commit(new Cidr(free.base(), Math.max(free.prefix(), now.prefix()))));
        }
    }

    private void pickNext() {
        Subject now = subject;
        Cidr free = now == null || present == null ? null : nextFree(now, present);
        if (free != null) {
            refuse(commit(free));
        }
    }

    /// The first free block of this size behind the present one, or from the start again.
    private static @Nullable Cidr nextFree(Subject now, Cidr present) {
        Vpc vpc = now.vpc();
        if (vpc == null || present.family() != IpFamily.IPV4) {
            return null;
        }
        Cidr first = null;
        for (AddressSpace each : AddressSpace.of(vpc, now.design())) {
            for (Cidr free : each.free().blocks()) {
                Cidr fitting =
                        free.prefix() <= present.prefix()
                                ? new Cidr(free.base(), present.prefix())
                                : null;
                if (fitting != null && fitting.compareTo(present) > 0) {
                    return fitting;
                }
                first = first == null ? fitting : first;
            }
        }
        return first;
    }

    private void foresee(@Nullable Cidr typed) {
        foreseen.show(List.of());
        Subject now = subject;
        if (now == null || Objects.equals(typed, present)) {
            return;
        }
        space.show(now, typed, present == null ? IpFamily.IPV4 : present.family());
        if (typed != null) {
            foreseen.show(consequences.apply(now, typed));
        }
    }

    private void refuse(@Nullable String why) {
        all.getChildren().remove(refused);
        if (why != null) {
            refused.setText(why);
            all.getChildren().add(2, refused);
        }
    }
}
