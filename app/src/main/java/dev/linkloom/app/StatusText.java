package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.binding.StringBinding;

/// Why the canvas refused something; otherwise what is selected, in a few words.
final class StatusText extends StringBinding {

    private final Document document;
    private final Selection selection;
    private final DesignCanvas canvas;

    StatusText(Document document, Selection selection, DesignCanvas canvas) {
        this.document = document;
        this.selection = selection;
        this.canvas = canvas;
        bind(document.designProperty(), selection.idsProperty(), canvas.statusProperty());
    }

    @Override
    protected String computeValue() {
        String refused = canvas.statusProperty().get();
        if (!refused.isEmpty()) {
            return refused;
        }
        Resource only = document.design().find(selection.only());
        if (only != null) {
            return "%s · %s".formatted(only.name(), TypeNames.of(only.type()));
        }
        ResourceId id = selection.only();
        if (id != null) {
            return document.design().name(id);
        }
        int selected = selection.ids().size();
        int all = document.design().resources().size();
        if (selected > 1) {
            return tr("%,d of %,d selected", selected, all);
        }
        return all == 1 ? tr("1 resource") : tr("%,d resources", all);
    }
}
