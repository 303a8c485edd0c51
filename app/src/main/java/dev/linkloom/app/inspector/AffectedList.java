package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Whom the selected rules apply to: who wears a security group, the subnets of a network ACL or a
/// route table.
final class AffectedList extends VBox {

    private static final int MOST = 40;

    private final Consumer<ResourceId> goTo;

    AffectedList(Consumer<ResourceId> goTo) {
        this.goTo = goTo;
        setId("affected");
        getStyleClass().add("affected");
        setManaged(false);
    }

    void show(Subject subject) {
        List<ResourceId> affected = subject.fabric().affectedBy(subject.resource().id());
        boolean rules =
                switch (subject.resource().type()) {
                    case SECURITY_GROUP, NETWORK_ACL, ROUTE_TABLE -> true;
                    default -> false;
                };
        setManaged(rules);
        setVisible(rules);
        getChildren().clear();
        if (rules) {
            Label title = new Label(tr("Who is affected"));
            title.getStyleClass().add("section");
            getChildren().addAll(title, names(subject, affected));
        }
    }

    private FlowPane names(Subject subject, List<ResourceId> affected) {
        FlowPane names = new FlowPane();
        names.getStyleClass().add("names");
        affected.stream()
                .limit(MOST)
                .forEach(id -> {
                    Hyperlink link = new Hyperlink(subject.name(id));
                    link.setOnAction(_ -> goTo.accept(id));
                    names.getChildren().add(link);
                });
        if (affected.isEmpty()) {
            names.getChildren().add(new Label(tr("Nobody yet")));
        } else if (affected.size() > MOST) {
            names.getChildren().add(new Label(tr("and %,d more", affected.size() - MOST)));
        }
        return names;
    }
}
