package dev.linkloom.app;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.binding.StringBinding;

/// What is selected, in a few words.
final class SelectionSummary extends StringBinding {

    private final Document document;
    private final Selection selection;

    SelectionSummary(Document document, Selection selection) {
        this.document = document;
        this.selection = selection;
        bind(document.designProperty(), selection.idsProperty());
    }

    @Override
    protected String computeValue() {
        int count = selection.ids().size();
        ResourceId only = selection.only();
        Resource resource = document.design().find(only);
        if (resource != null) {
            return "%s · %s".formatted(resource.name(), resource.type().label());
        }
        return count > 1
                ? count + " selected"
                : document.design().resources().size() + " resources";
    }
}
