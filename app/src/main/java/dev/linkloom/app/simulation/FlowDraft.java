package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.TargetGroup;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The flow the user is about to try: who calls, where to, over what.
public final class FlowDraft {

    private final Document document;
    private final ObjectProperty<@Nullable ResourceId> from = new SimpleObjectProperty<>();
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<Protocol> protocol = new SimpleObjectProperty<>(Protocol.TCP);
    private final ReadOnlyBooleanWrapper complaining = new ReadOnlyBooleanWrapper();
    private final StringBinding problem = Bindings.createStringBinding(this::findProblem, from, to);

    /// Follows the document: starts every design with a client and a destination it offers, and
    /// drops a client that is deleted.
    public FlowDraft(Document document) {
        this.document = document;
        document.openedProperty().subscribe(() -> to.set(""));
        document.designProperty().subscribe(this::follow);
        problem.subscribe(sentence -> {
            if (sentence.isEmpty()) {
                complaining.set(false);
            }
        });
    }

    /// The client: an instance; null while the design has none.
    public ObjectProperty<@Nullable ResourceId> fromProperty() {
        return from;
    }

    /// The destination as typed.
    public StringProperty toProperty() {
        return to;
    }

    public ObjectProperty<Protocol> protocolProperty() {
        return protocol;
    }

    /// Why the flow can't be tried yet, in a sentence; empty when it can.
    public StringBinding problemProperty() {
        return problem;
    }

    /// Whether the user should be told of the problem by now; not in the middle of typing.
    ReadOnlyBooleanProperty complainingProperty() {
        return complaining.getReadOnlyProperty();
    }

    /// The user is done typing, or tried to play: if there is a problem, it is time to say so.
    void complain() {
        complaining.set(!problem.get().isEmpty());
    }

    /// The flow, or null while there is a problem.
    public @Nullable Flow flow() {
        ResourceId client = from.get();
        if (client == null || !problem.get().isEmpty()) {
            return null;
        }
        Destination destination = Destination.of(to.get());
        return new Flow(client, destination.host(), destination.port(), protocol.get(), null, null);
    }

    /// Whether a flow can start there.
    public boolean canCall(@Nullable ResourceId id) {
        return Clients.isOne(document.design(), id);
    }

    /// The machines that can call.
    List<Instance> clients() {
        return document.design().all(Instance.class);
    }

    /// What the client may want to dial.
    List<Suggestion> destinations() {
        return Suggestion.of(document.design(), from.get());
    }

    private String findProblem() {
        if (from.get() == null) {
            return tr("There is nobody to call from; add an instance first.");
        }
        return Words.orEmpty(Destination.problem(to.get()));
    }

    private void follow(Design design) {
        if (!Clients.isOne(design, from.get())) {
            from.set(caller(design));
        }
        if (to.get().isBlank()) {
            destinations().stream().findFirst().ifPresent(first -> to.set(first.text()));
        }
    }

    /// The first instance that is not somebody's target: it is likelier to call than to be called.
    private static @Nullable ResourceId caller(Design design) {
        List<ResourceId> all = Clients.of(design);
        return all.stream()
                .filter(id -> !isTarget(design, id))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    private static boolean isTarget(Design design, ResourceId instance) {
        return design.all(TargetGroup.class).stream()
                .flatMap(group -> group.targets().stream())
                .anyMatch(target -> instance.equals(target.instance()));
    }
}
