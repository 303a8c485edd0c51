package dev.linkloom.app.cli;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;

import java.util.List;

/// How people point at resources on the command line: by id or by unique name.
final class References {

    private References() {}

    /// The resource meant.
    ///
    /// @throws UsageException when nothing, or more than one thing, goes by that name
    static ResourceId find(Design design, String text) {
        List<Resource> found =
                design.resources().stream().filter(each -> each.id().value().equals(text)).toList();
        if (found.isEmpty()) {
            found = design.resources().stream().filter(each -> each.name().equals(text)).toList();
        }
        return switch (found.size()) {
            case 1 -> found.getFirst().id();
            case 0 ->
                    throw new UsageException(
                            "The design has no resource with the id or name \"%s\"; %s."
                                    .formatted(text, hint(design)));
            default ->
                    throw new UsageException(
                            "The name \"%s\" is not unique; use one of the ids %s."
                                    .formatted(
                                            text,
                                            String.join(
                                                    ", ",
                                                    found.stream()
                                                            .map(each -> each.id().value())
                                                            .toList())));
        };
    }

    private static String hint(Design design) {
        List<String> clients =
                design.resources().stream()
                        .filter(each -> each instanceof Instance || each instanceof Host)
                        .map(Resource::name)
                        .limit(6)
                        .toList();
        return clients.isEmpty()
                ? "it has no instances and no hosts at all"
                : "its clients are " + String.join(", ", clients);
    }
}
