package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.exchange.cloudformation.Imported.Kind;
import dev.linkloom.model.exchange.cloudformation.Imported.Line;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Zones;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The resources of a template on their way: as they stand in a design's file, and what is to be
/// said of each.
final class Draft {

    /// One resource of a template.
    record Given(String logicalId, int line, String type, Properties properties) {

        /// What people call it.
        String name() {
            String tag = properties.attribute("Tags", "Name");
            return tag == null || tag.isBlank() || Marks.in(tag) != null ? logicalId : tag;
        }
    }

    private final Design design;
    private final String region;
    private final Account account;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Row> nodes = new LinkedHashMap<>();
    private final Map<String, List<String>> guesses = new HashMap<>();
    private final Map<String, String> skipped = new HashMap<>();
    private final Map<String, Set<Ip>> taken = new HashMap<>();

    /// @param design what the template is read for
    /// @param account the one it comes into, which has names of its own for zones (SVC-21)
    Draft(Design design, String region, Account account, List<Given> all) {
        this.account = account;
        this.design = design;
        this.region = region;
        all.forEach(each -> given.put(each.logicalId(), each));
    }

    String region() {
        return region;
    }

    Design design() {
        return design;
    }

    /// Those of a type.
    List<Given> all(String... types) {
        Set<String> wanted = Set.of(types);
        return given.values().stream().filter(each -> wanted.contains(each.type())).toList();
    }

    /// Begins a resource of the design for one of the template.
    Row add(Given each, String type, String prefix) {
        String id = prefix + each.logicalId();
        ids.put(each.logicalId(), id);
        return add(id, type, each.name());
    }

    /// Begins one that the template only speaks of.
    Row add(String id, String type, String name) {
        Row node = new Row();
        node.put("type", type);
        node.put("name", name);
        nodes.put(id, node);
        return node;
    }

    /// The resources so far, by their ids in the design.
    Map<String, Row> nodes() {
        return nodes;
    }

    /// What a value refers to: the id of a resource of the template that was read, or of one of the
    /// design; null for nothing known.
    @Nullable String id(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String logical = Marks.in(value);
        if (logical != null) {
            return ids.get(logical);
        }
        boolean form = value.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
        return form && design.find(ResourceId.of(value)) != null ? value : null;
    }

    /// The same where a reference is wanted; tells when it leads nowhere.
    @Nullable String id(Given from, String property) {
        return known(from, property, from.properties().text(property));
    }

    @Nullable String known(Given from, String property, @Nullable String value) {
        String id = id(value);
        if (id == null && value != null) {
            guess(from, "%s (%s) is not known here".formatted(property, Marks.plain(value)));
        }
        return id;
    }

    void put(Row node, String member, @Nullable String value) {
        if (value != null) {
            node.put(member, value);
        }
    }

    /// The references of a list that lead somewhere.
    List<String> known(Given from, String property, List<String> values) {
        List<String> all = new ArrayList<>();
        for (String each : values) {
            String id = known(from, property, each);
            if (id != null) {
                all.add(id);
            }
        }
        return all;
    }

    void putAll(Row node, String member, List<String> values) {
        values.forEach(each -> node.add(member, each));
    }

    /// A member of a resource so far; null when it has none.
    @Nullable String text(@Nullable String id, String member) {
        Row node = id == null ? null : nodes.get(id);
        return node == null ? null : node.text(member);
    }

    /// Remembers that something was decided here that the template leaves open.
    void guess(Given each, String reason) {
        guesses.computeIfAbsent(each.logicalId(), _ -> new ArrayList<>()).add(reason);
    }

    boolean isSkipped(Given each) {
        return skipped.containsKey(each.logicalId());
    }

    void skip(Given each, String reason) {
        skipped.put(each.logicalId(), reason);
        String id = ids.remove(each.logicalId());
        if (id != null) {
            nodes.remove(id);
        }
    }

    void skipById(String id, String reason) {
        given.values().stream()
                .filter(each -> id.equals(ids.get(each.logicalId())))
                .toList()
                .forEach(each -> skip(each, reason));
        nodes.remove(id);
    }

    /// The ID of the zone of a name; of a reference that nobody knows, a zone after the other.
    String zone(Given from, int number) {
        String id = from.properties().text("AvailabilityZoneId");
        if (id != null && Zones.isZoneId(id)) {
            return id;
        }
        String name = from.properties().text("AvailabilityZone");
        if (name != null && Zones.isZoneName(name)) {
            return account.zoneId(name);
        }
        String guess = Zones.id(region, 1 + number % 3);
        guess(from, "its zone is left to AWS; taken for " + guess);
        return guess;
    }

    /// The zone of an address that is registered as a target.
    @Nullable String zoneOf(@Nullable String name) {
        return name != null && Zones.isZoneName(name) ? account.zoneId(name) : null;
    }

    /// Remembers that an address of a subnet is given away.
    void take(@Nullable String subnet, @Nullable String address) {
        if (subnet != null && address != null && Ip.isLiteral(address)) {
            taken.computeIfAbsent(subnet, _ -> new HashSet<>()).add(Ip.of(address));
        }
    }

    /// The next address of a subnet, as AWS would give one.
    @Nullable String address(@Nullable String subnet) {
        String cidr = text(subnet, "cidr");
        if (subnet == null || cidr == null || !cidr.contains(".")) {
            return null;
        }
        Cidr block = Cidr.of(cidr);
        Set<Ip> used = taken.computeIfAbsent(subnet, _ -> new HashSet<>());
        int first = block.size() > 32 ? 10 : 4;
        for (Ip ip = block.base().plus(first); block.contains(ip); ip = ip.plus(1)) {
            if (!ip.equals(block.last()) && used.add(ip)) {
                return ip.toString();
            }
        }
        return null;
    }

    List<Line> lines() {
        return given.values().stream().map(this::line).toList();
    }

    private Line line(Given each) {
        String why = skipped.get(each.logicalId());
        List<String> open = guesses.getOrDefault(each.logicalId(), List.of());
        Kind kind = why != null ? Kind.SKIPPED : open.isEmpty() ? Kind.READ : Kind.GUESSED;
        String reason = why != null ? why : String.join("; ", open);
        return new Line(each.line(), each.logicalId(), each.type(), kind, reason);
    }
}
