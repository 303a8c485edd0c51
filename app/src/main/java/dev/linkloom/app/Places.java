package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Choice;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.RecentFiles;
import dev.linkloom.app.find.Hit;
import dev.linkloom.app.find.Search;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.app.welcome.Sample;
import dev.linkloom.app.welcome.Samples;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the command palette leads besides commands: the resources of the design, the samples, the
/// files used last.
final class Places implements Function<String, Stream<Choice>> {

    private final Document document;
    private final RecentFiles recent;
    private final Samples samples;
    private final Consumer<ResourceId> reveal;
    private Search search;

    Places(Document document, RecentFiles recent, Samples samples, Consumer<ResourceId> reveal) {
        this.document = document;
        this.recent = recent;
        this.samples = samples;
        this.reveal = reveal;
        search = new Search(document.fabric());
    }

    @Override
    public Stream<Choice> apply(String typed) {
        Map<ResourceId, String> hits = hits(typed);
        return Stream.of(
                        document.design().resources().stream()
                                .map(each -> resource(each, hits.getOrDefault(each.id(), ""))),
                        samples.all().stream().map(this::sample),
                        recent.all().stream().map(this::file))
                .flatMap(each -> each);
    }

    /// Why it is found, for what is found by an address, a port or a DNS name.
    @SuppressWarnings("ReferenceEquality") // that very version
    private Map<ResourceId, String> hits(String typed) {
        if (search.fabric() != document.fabric()) {
            search = new Search(document.fabric());
        }
        return search.find(typed).stream()
                .filter(each -> !each.why().isEmpty())
                .collect(Collectors.toMap(Hit::id, Hit::why));
    }

    private Choice resource(Resource resource, String why) {
        String what = TypeNames.of(resource.type()) + " " + resource.id();
        String detail = why.isEmpty() ? what : what + ", " + why;
        return new Choice(
                resource.id().toString(),
                resource.name(),
                detail,
                detail,
                "",
                BootstrapIcons.GEO_ALT,
                true,
                () -> reveal.accept(resource.id()));
    }

    private Choice sample(Sample sample) {
        return new Choice(
                sample.id(),
                sample.label(),
                "",
                tr("Sample"),
                "",
                BootstrapIcons.DIAGRAM_3,
                true,
                () -> samples.open(sample));
    }

    private Choice file(Path file) {
        return new Choice(
                file.toString(),
                String.valueOf(file.getFileName()),
                "",
                String.valueOf(file.getParent()),
                "",
                BootstrapIcons.CLOCK_HISTORY,
                true,
                () -> recent.open(file));
    }
}
