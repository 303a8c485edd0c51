package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Vpc;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The space of a VPC: a bar for each of its blocks, and the largest free blocks to pick.
public final class SpaceView extends VBox {

    private static final int MOST_FREE = 6;

    private final Consumer<ResourceId> goTo;
    private final @Nullable Consumer<Cidr> pick;

    /// @param goTo shows a subnet
    /// @param pick takes a free block; null where there is nothing to take it for
    public SpaceView(Consumer<ResourceId> goTo, @Nullable Consumer<Cidr> pick) {
        this.goTo = goTo;
        this.pick = pick;
        setId("space");
        getStyleClass().add("space");
    }

    /// Shows the VPC around a subject, or the one it is.
    public void show(Subject subject) {
        show(subject, null, IpFamily.values());
    }

    /// Shows those blocks of the VPC that are of some families.
    ///
    /// @param typed a block that is being typed; null for none
    void show(Subject subject, @Nullable Cidr typed, IpFamily... families) {
        getChildren().clear();
        Vpc vpc = subject.vpc();
        if (vpc != null) {
            for (AddressSpace each : AddressSpace.of(vpc, subject.design())) {
                if (List.of(families).contains(each.whole().family())) {
                    add(each, subject, typed);
                }
            }
        }
    }

    private void add(AddressSpace space, Subject subject, @Nullable Cidr typed) {
        getChildren().addAll(title(space), bar(space, subject, typed));
        List<Cidr> free = space.free().blocks();
        if (!free.isEmpty()) {
            getChildren().add(free(free));
        }
    }

    private static Label title(AddressSpace space) {
        Label title =
                new Label(
                        space.whole().family() == IpFamily.IPV4
                                ? tr(
                                        "%s: %,d of %,d addresses free",
                                        space.whole(), space.free().size(), space.whole().size())
                                : space.whole().toString());
        title.setWrapText(true);
        title.getStyleClass().add("cell-label");
        return title;
    }

    private Node bar(AddressSpace space, Subject subject, @Nullable Cidr typed) {
        SpaceBar bar = new SpaceBar(space);
        for (Cidr each : space.free().blocks()) {
            String words = tr("%s is free", each);
            if (pick == null) {
                bar.add(each, "free", words);
            } else {
                bar.add(each, "free", words, () -> pick.accept(each));
            }
        }
        for (AddressSpace.Use each : space.uses()) {
            boolean own = each.subnet().equals(subject.resource().id());
            bar.add(
                    each.block(),
                    own ? "own" : "used",
                    each.name() + "  " + each.block(),
                    () -> goTo.accept(each.subnet()));
        }
        if (typed != null && typed.overlaps(space.whole())) {
            bar.add(typed, "typed", typed.toString());
        }
        return bar;
    }

    private FlowPane free(List<Cidr> blocks) {
        FlowPane line = new FlowPane(new Label(tr("Free:")));
        line.getStyleClass().add("free-blocks");
        blocks.stream()
                .sorted((a, b) -> Integer.compare(a.prefix(), b.prefix()))
                .limit(MOST_FREE)
                .sorted()
                .map(this::block)
                .forEach(line.getChildren()::add);
        if (blocks.size() > MOST_FREE) {
            line.getChildren().add(new Label(tr("and %,d smaller", blocks.size() - MOST_FREE)));
        }
        return line;
    }

    private Node block(Cidr block) {
        if (pick == null) {
            Label label = new Label(block.toString());
            label.getStyleClass().add("mono");
            return label;
        }
        Hyperlink link = new Hyperlink(block.toString());
        link.getStyleClass().add("mono");
        link.setAccessibleText(tr("Use %s", block));
        link.setOnAction(_ -> pick.accept(block));
        return link;
    }
}
