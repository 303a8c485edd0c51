package dev.linkloom.app.table;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.form.PropertyChange;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// What a text typed into a cell means for the design.
final class CellEdit {

    private CellEdit() {}

    /// Whether a cell can be edited.
    static boolean isOpen(Resource resource, Column column) {
        return switch (column) {
            case NAME -> true;
            case ZONE_ID -> resource instanceof Subnet;
            case ADDRESSES ->
                    switch (resource) {
                        case Subnet _,
                                Vpc _,
                                Instance _,
                                NetworkInterface _,
                                NatGateway _,
                                OnPremises _,
                                PrefixList _,
                                Host _ ->
                                true;
                        case Resource _ -> false;
                    };
            case ID, KIND, CONTAINER, ZONE, GROUPS, DNS, TAGS, PROBLEMS -> false;
        };
    }

    /// The change, by the same law as in the inspector; null when the text changes nothing.
    ///
    /// @throws IllegalArgumentException with a sentence, when the text is no such value
    static @Nullable PropertyChange of(
            Fabric fabric, Resource resource, Column column, String typed) {
        String text = typed.strip();
        Resource after = changed(resource, column, text);
        String step =
                column == Column.NAME
                        ? tr("Rename %s", resource.name())
                        : tr("Change %s of %s", word(resource, column), resource.name());
        return after.equals(resource)
                ? null
                : PropertyChange.of(new Subject(fabric, resource), step, resource, after);
    }

    private static String word(Resource resource, Column column) {
        if (column == Column.ZONE_ID) {
            return tr("zone ID");
        }
        return switch (resource) {
            case Subnet _, Vpc _, OnPremises _, PrefixList _ -> tr("CIDR block");
            case Resource _ -> tr("private IP");
        };
    }

    private static Resource changed(Resource resource, Column column, String text) {
        return switch (column) {
            case NAME -> renamed(resource, text);
            case ZONE_ID -> resource instanceof Subnet it ? it.withZoneId(text) : resource;
            case ADDRESSES -> addressed(resource, text);
            case ID, KIND, CONTAINER, ZONE, GROUPS, DNS, TAGS, PROBLEMS -> resource;
        };
    }

    private static Resource renamed(Resource resource, String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException(tr("A name needs at least one character."));
        }
        return resource.renamed(name);
    }

    private static Resource addressed(Resource resource, String text) {
        return switch (resource) {
            case Subnet it -> withBlocks(it, text);
            case Vpc it -> it.withCidrs(blocks(text));
            case OnPremises it -> it.withCidrs(blocks(text));
            case PrefixList it -> it.withCidrs(blocks(text));
            case Instance it -> it.withPrivateIp(ip(text));
            case NetworkInterface it -> it.withPrivateIp(ip(text));
            case NatGateway it -> it.withPrivateIp(ip(text));
            case Host it -> it.withIp(ip(text));
            case Resource _ -> resource;
        };
    }

    /// One block, or the IPv4 one and the IPv6 one in any order.
    private static Subnet withBlocks(Subnet subnet, String text) {
        List<Cidr> typed = blocks(text).stream().sorted().toList();
        return switch (typed.size()) {
            case 1 -> subnet.withIpv6Cidr(null).withCidr(typed.getFirst());
            case 2 ->
                    subnet.withIpv6Cidr(null)
                            .withCidr(typed.getFirst())
                            .withIpv6Cidr(typed.getLast());
            default ->
                    throw new IllegalArgumentException(
                            tr("A subnet has one block, or one of IPv4 and one of IPv6."));
        };
    }

    private static @Nullable Ip ip(String text) {
        return text.isEmpty() ? null : Ip.of(text);
    }

    private static List<Cidr> blocks(String text) {
        return Arrays.stream(text.split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Cidr::of)
                .toList();
    }
}
