package dev.linkloom.app.table;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.Insight;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What stands in the cells for one version of the design.
final class Sheet {

    private final Fabric fabric;
    private final Map<ResourceId, List<Finding>> findings = new HashMap<>();
    private final Map<ResourceId, Map<Column, String>> lowerCase = new HashMap<>();

    Sheet(Fabric fabric, List<Finding> all) {
        this.fabric = fabric;
        all.forEach(each ->
                findings.computeIfAbsent(each.resource(), _ -> new ArrayList<>()).add(each));
    }

    Fabric fabric() {
        return fabric;
    }

    String text(Resource resource, Column column) {
        return switch (column) {
            case NAME -> resource.name();
            case ID -> resource.id().value();
            case KIND -> TypeNames.of(resource.type());
            case CONTAINER -> container(resource);
            case ZONE -> zones(resource, Insight.Zone::name);
            case ZONE_ID -> zones(resource, Insight.Zone::id);
            case ADDRESSES -> addresses(resource);
            case GROUPS -> groups(resource);
            case DNS -> String.join(", ", fabric.insight().names(resource));
            case TAGS -> fabric.design().tags(resource.id()).toString();
            case PROBLEMS ->
                    findings.getOrDefault(resource.id(), List.of()).stream()
                            .map(each -> each.rule() + " " + each.explanation())
                            .collect(Collectors.joining(" "));
        };
    }

    /// Whether any cell holds the words, which are lower case. Cells that were looked into are
    /// kept, so that the next letter costs no more than a comparison.
    boolean holds(Resource resource, String words) {
        Map<Column, String> row =
                lowerCase.computeIfAbsent(resource.id(), _ -> new EnumMap<>(Column.class));
        for (Column each : Column.values()) {
            String cell =
                    row.computeIfAbsent(each, it -> text(resource, it).toLowerCase(Locale.ROOT));
            if (cell.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private String container(Resource resource) {
        Resource parent = fabric.design().find(resource.parent());
        return parent == null ? "" : parent.name();
    }

    private String zones(Resource resource, Function<Insight.Zone, String> words) {
        return fabric.insight().zones(resource.id()).stream()
                .map(words)
                .collect(Collectors.joining(", "));
    }

    private String addresses(Resource resource) {
        return switch (resource) {
            case Subnet it -> joined(it.blocks());
            case Vpc it -> joined(it.cidrs());
            case OnPremises it -> joined(it.cidrs());
            case PrefixList it -> joined(it.cidrs());
            case AwsService it -> joined(it.cidrs());
            case Host it -> text(it.ip());
            case ResourceConfiguration it -> text(it.ip());
            case Resource it ->
                    fabric.insight().addresses(it.id()).stream()
                            .map(Ip::toString)
                            .collect(Collectors.joining(", "));
        };
    }

    private static String text(@Nullable Ip ip) {
        return ip == null ? "" : ip.toString();
    }

    private static String joined(List<Cidr> blocks) {
        return blocks.stream().map(Cidr::toString).collect(Collectors.joining(", "));
    }

    private String groups(Resource resource) {
        Design design = fabric.design();
        return resource.references().stream()
                .filter(each -> each.path().startsWith("/securityGroups"))
                .map(Reference::to)
                .map(id -> {
                    Resource found = design.find(id);
                    return found == null ? id.value() : found.name();
                })
                .collect(Collectors.joining(", "));
    }
}
