package dev.linkloom.app;

import dev.linkloom.app.canvas.Folding;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.lens.Lens;
import dev.linkloom.app.lens.Lenses;
import dev.linkloom.app.settings.ViewState;
import dev.linkloom.app.settings.ViewStates;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks at every file as it was looked at last.
final class RememberedView {

    /// More are not worth the time to write them down.
    private static final int MOST = 20_000;

    private final Document document;
    private final Folding folding;
    private final Lenses lenses;
    private final ViewStates states;

    private boolean restoring;

    private RememberedView(Document document, Folding folding, Lenses lenses, ViewStates states) {
        this.document = document;
        this.folding = folding;
        this.lenses = lenses;
        this.states = states;
    }

    static void keep(Document document, Folding folding, Lenses lenses, ViewStates states) {
        RememberedView view = new RememberedView(document, folding, lenses, states);
        view.restore();
        document.openedProperty().subscribe(view::restore);
        folding.visibilityProperty().addListener((_, _, _) -> view.remember());
        lenses.lensProperty().addListener((_, _, _) -> view.remember());
        document.dirtyProperty().addListener((_, _, _) -> view.remember());
    }

    private void restore() {
        Design design = document.openedProperty().get();
        Path file = document.fileProperty().get();
        ViewState state = file == null ? ViewState.PLAIN : states.of(file);
        Set<ResourceId> collapsed =
                state.collapsed().isEmpty()
                        ? Set.of()
                        : design.resources().stream()
                                .map(Resource::id)
                                .filter(each -> state.collapsed().contains(each.value()))
                                .collect(Collectors.toSet());
        Set<ResourceType> hidden =
                Stream.of(ResourceType.values())
                        .filter(each -> state.hidden().contains(each.name()))
                        .collect(Collectors.toSet());
        restoring = true;
        folding.visibilityProperty().set(new Visibility(collapsed, hidden));
        lenses.lensProperty().set(Lens.named(state.lens()));
        restoring = false;
    }

    private void remember() {
        Path file = document.fileProperty().get();
        Visibility now = folding.visibilityProperty().get();
        if (!restoring && file != null && now.collapsed().size() <= MOST) {
            states.remember(file, new ViewState(ids(now), names(now), lens()));
        }
    }

    private String lens() {
        Lens now = lenses.lensProperty().get();
        return now == Lens.NONE ? "" : now.id();
    }

    private static Set<String> ids(Visibility view) {
        return view.collapsed().stream().map(ResourceId::value).collect(Collectors.toSet());
    }

    private static Set<String> names(Visibility view) {
        return view.hidden().stream().map(Enum::name).collect(Collectors.toSet());
    }
}
