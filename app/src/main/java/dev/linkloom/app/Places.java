package dev.linkloom.app;

import dev.linkloom.app.command.Choice;
import dev.linkloom.app.document.Document;
import dev.linkloom.model.ResourceId;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Where the command palette leads besides commands: the resources of the design, the files used
/// last.
record Places(Document document, RecentFiles recent, Consumer<ResourceId> reveal)
        implements Supplier<Stream<Choice>> {

    @Override
    public Stream<Choice> get() {
        return Stream.concat(
                document.design().resources().stream()
                        .map(each ->
                                new Choice(
                                        each.id().toString(),
                                        each.name(),
                                        each.type().label() + " " + each.id(),
                                        "",
                                        BootstrapIcons.GEO_ALT,
                                        true,
                                        () -> reveal.accept(each.id()))),
                recent.all().stream().map(this::file));
    }

    private Choice file(Path file) {
        return new Choice(
                file.toString(),
                String.valueOf(file.getFileName()),
                String.valueOf(file.getParent()),
                "",
                BootstrapIcons.CLOCK_HISTORY,
                true,
                () -> recent.open(file));
    }
}
