package dev.linkloom.model.fragment;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.edit.Adoption;
import dev.linkloom.model.edit.NewIds;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.Zones;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;

/// One paste on its way: who gets which id, block and address, and which references are kept.
final class Pasting {

    private final Design design;
    private final Fragment fragment;
    private final Homes homes;
    private final RandomGenerator random;
    private final Map<ResourceId, ResourceId> ids = new LinkedHashMap<>();
    private final Map<ResourceId, List<Cidr>> vpcBlocks = new HashMap<>();

    /// The subnets of the fragment with their new blocks.
    private final Map<ResourceId, Subnet> subnets = new HashMap<>();

    private final Renumbering blocks = new Renumbering();
    private final List<Paste.Lost> lost = new ArrayList<>();
    private final FreeNames names;

    Pasting(Design design, Fragment fragment, Homes homes, RandomGenerator random) {
        this.design = design;
        this.fragment = fragment;
        this.homes = homes;
        this.random = random;
        names = new FreeNames(design);
    }

    /// What a copy is tagged with: tags say what something is for, and it is for the same.
    private Map<ResourceId, Tags> tags() {
        Map<ResourceId, Tags> copied = new HashMap<>();
        fragment.content()
                .tags()
                .forEach((id, tags) -> copied.put(Objects.requireNonNull(ids.get(id)), tags));
        return copied;
    }

    private List<Annotation> annotations() {
        List<Annotation> made = new ArrayList<>();
        for (Annotation each : fragment.content().annotations()) {
            Annotation copy = each.identified(NewIds.of(each, design, random));
            if (copy instanceof Annotation.Note note && note.about() != null) {
                ResourceId about = ids.getOrDefault(note.about(), note.about());
                boolean known = ids.containsValue(about) || design.find(about) != null;
                copy = note.about(known ? about : null);
            }
            made.add(copy);
        }
        return made;
    }

    /// How the links between the copies are led: as those between the originals are, if they still
    /// refer to each other.
    private List<DrawnLink> links(List<Resource> made) {
        Set<DrawnLink.Ends> kept = new HashSet<>();
        for (Resource each : made) {
            kept.add(new DrawnLink.Ends(each.id(), each.id()));
            each.references().forEach(it -> kept.add(new DrawnLink.Ends(each.id(), it.to())));
        }
        List<DrawnLink> led = new ArrayList<>();
        for (DrawnLink each : fragment.content().links()) {
            ResourceId from = ids.get(each.from());
            ResourceId to = ids.get(each.to());
            if (from != null && to != null && kept.contains(new DrawnLink.Ends(from, to))) {
                led.add(new DrawnLink(from, to, each.bends(), each.label()));
            }
        }
        return led;
    }

    Paste paste() {
        Set<ResourceId> used = new HashSet<>();
        for (Resource each : fragment.content().resources()) {
            ResourceId id = NewIds.of(each.type(), design, random);
            while (!used.add(id)) {
                id = NewIds.of(each.type(), design, random);
            }
            ids.put(each.id(), id);
        }
        giveBlocksToVpcs();
        String refusal = giveBlocksToSubnets();
        if (refusal != null) {
            return new Paste.Refused(refusal);
        }
        List<Resource> settled =
                fragment.content().resources().stream().map(this::settled).toList();
        Addresses addresses = new Addresses(design, fragment, subnets, ids, blocks);
        settled.forEach(each -> Rewriting.of(each, addresses::give));
        List<Resource> made = new ArrayList<>();
        for (Resource each : settled) {
            made.add(rewritten(each, addresses));
        }
        return new Paste.Made(made, tags(), annotations(), links(made), ids, lost);
    }

    private void giveBlocksToVpcs() {
        List<Cidr> taken = new ArrayList<>(Renumbering.taken(design));
        for (Vpc vpc : fragment.content().all(Vpc.class)) {
            List<Cidr> given = blocks.give(vpc, taken);
            vpcBlocks.put(vpc.id(), given);
            taken.addAll(given);
        }
    }

    /// Subnets of a copied VPC keep their place in it; others get a free block of the VPC they come
    /// into.
    private @Nullable String giveBlocksToSubnets() {
        Map<ResourceId, List<Cidr>> taken = new HashMap<>();
        for (Subnet subnet : fragment.content().all(Subnet.class)) {
            ResourceId home = fragment.container(subnet) == null ? homes.of(subnet) : null;
            Vpc vpc = design.find(home, Vpc.class);
            if (vpc == null) {
                subnets.put(subnet.id(), renumbered(subnet));
                continue;
            }
            List<Cidr> theirs =
                    taken.computeIfAbsent(
                            vpc.id(),
                            id -> new ArrayList<>(Renumbering.takenIn(design.resources(), id)));
            Cidr free = Renumbering.inVpc(vpc, subnet.cidr(), theirs);
            if (free == null) {
                return "%s has no block left for a subnet; give it another CIDR block."
                        .formatted(vpc.name());
            }
            theirs.add(free);
            blocks.moved(subnet.vpc(), subnet.cidr(), free);
            Cidr six = ipv6InVpc(vpc, subnet, theirs);
            subnets.put(subnet.id(), subnet.withCidr(free).withIpv6Cidr(six));
        }
        return null;
    }

    private Subnet renumbered(Subnet subnet) {
        Cidr six = subnet.ipv6Cidr();
        return subnet.withCidr(blocks.of(subnet.vpc(), subnet.cidr()))
                .withIpv6Cidr(six == null ? null : blocks.of(subnet.vpc(), six));
    }

    /// The IPv6 block of a subnet in another VPC; null where it has none, or that VPC has none
    /// left.
    private @Nullable Cidr ipv6InVpc(Vpc vpc, Subnet subnet, List<Cidr> theirs) {
        Cidr six = subnet.ipv6Cidr();
        Cidr free = six == null ? null : Renumbering.inVpc(vpc, six, theirs);
        if (six != null && free == null) {
            lost.add(new Paste.Lost(subnet.name(), six.toString()));
        } else if (six != null && free != null) {
            theirs.add(free);
            blocks.moved(subnet.vpc(), six, free);
        }
        return free;
    }

    /// The resource without the references that cannot be kept, in its new container.
    private Resource settled(Resource resource) {
        boolean root = fragment.container(resource) == null;
        ResourceId home = root ? homes.of(resource) : null;
        Resource kept = withinFamilies(resource.forgetting(unreachable(resource, home)));
        if (home == null || home.equals(resource.parent())) {
            return kept;
        }
        boolean sameVpc =
                Objects.equals(Homes.vpc(design, home), Homes.vpc(design, resource.parent()));
        Resource moved = sameVpc ? kept.movedTo(home) : Adoption.into(design, kept, home);
        return moved instanceof Subnet subnet ? inRegion(subnet) : moved;
    }

    /// A subnet without the IPv6 block that its new VPC cannot give it.
    private Resource withinFamilies(Resource resource) {
        Subnet given = subnets.get(resource.id());
        return resource instanceof Subnet subnet && given != null && given.ipv6Cidr() == null
                ? subnet.withIpv6Cidr(null)
                : resource;
    }

    /// A zone of the same number where the VPC is in another Region.
    private Subnet inRegion(Subnet subnet) {
        Vpc vpc = design.find(subnet.vpc(), Vpc.class);
        if (vpc == null || Zones.isIn(subnet.zoneId(), vpc.region())) {
            return subnet;
        }
        String zone = subnet.zoneId();
        int number = Integer.parseInt(zone.substring(zone.lastIndexOf("-az") + 3));
        return subnet.withZoneId(Zones.id(vpc.region(), number));
    }

    private Set<ResourceId> unreachable(Resource resource, @Nullable ResourceId home) {
        Set<ResourceId> gone = new HashSet<>();
        for (Reference each : resource.references()) {
            boolean isContainer = each.to().equals(resource.parent());
            if (!isContainer && !reaches(resource, home, each) && gone.add(each.to())) {
                Resource target = design.find(each.to());
                String name = target == null ? each.to().value() : target.name();
                lost.add(new Paste.Lost(resource.name(), name));
            }
        }
        return gone;
    }

    /// Whether the target comes along, or is in the design and in the same VPC if it is in any.
    private boolean reaches(Resource resource, @Nullable ResourceId home, Reference reference) {
        Resource along = fragment.content().find(reference.to());
        if (along != null) {
            return reference.expected().contains(along.type());
        }
        Resource target = design.find(reference.to());
        if (target == null || !reference.expected().contains(target.type())) {
            return false;
        }
        Vpc theirs = Homes.vpc(design, target.id());
        Scope scope = scope(resource, home);
        return theirs == null
                || target instanceof Vpc
                || !scope.inVpc()
                || theirs.id().equals(scope.existing());
    }

    /// Whether something lies in a VPC at all, and in which one of the design; null when that one
    /// is new.
    private record Scope(boolean inVpc, @Nullable ResourceId existing) {}

    private Scope scope(Resource resource, @Nullable ResourceId home) {
        Resource outermost = resource;
        for (Resource each = resource; each != null; each = fragment.container(each)) {
            if (each instanceof Vpc) {
                return new Scope(true, null);
            }
            outermost = each;
        }
        ResourceId place = home == null ? homes.of(outermost) : home;
        Vpc vpc = Homes.vpc(design, place);
        return new Scope(vpc != null, vpc == null ? null : vpc.id());
    }

    private Resource rewritten(Resource resource, Addresses addresses) {
        Resource named = resource.renamed(names.like(resource.name()));
        return Rewriting.of(
                named,
                (holder, component, value) ->
                        switch (value) {
                            case ResourceId id -> ids.getOrDefault(id, id);
                            case Ip ip -> addresses.of(holder, component, resource, ip);
                            case Cidr cidr -> block(holder, component, resource, cidr);
                            case String text -> text(holder, component, resource, text, addresses);
                            default -> value;
                        });
    }

    private Cidr block(Record holder, String component, Resource resource, Cidr cidr) {
        if (holder instanceof Subnet subnet) {
            Subnet given = subnets.getOrDefault(subnet.id(), subnet);
            Cidr now = component.equals("ipv6Cidr") ? given.ipv6Cidr() : given.cidr();
            return now == null ? cidr : now;
        }
        if (holder instanceof Vpc vpc && component.equals("cidrs")) {
            List<Cidr> given = vpcBlocks.getOrDefault(vpc.id(), List.of());
            int at = vpc.cidrs().indexOf(cidr);
            return at < given.size() ? given.get(at) : cidr;
        }
        return blocks.of(vpcOf(resource), cidr);
    }

    /// Addresses in texts, such as the values of DNS records, and accounts in ARNs follow too.
    private String text(
            Record holder, String component, Resource resource, String text, Addresses addresses) {
        if (component.equals("dnsSuffix")) {
            return NewIds.dnsSuffix(random);
        }
        if (component.equals("name") || !Ip.isLiteral(text)) {
            return text.startsWith("arn:") ? inNewAccounts(text) : text;
        }
        Ip ip = Ip.of(text);
        Ip now = addresses.of(holder, component, resource, ip);
        return now.equals(ip) ? text : now.toString();
    }

    private String inNewAccounts(String arn) {
        String text = arn;
        for (Account each : fragment.content().all(Account.class)) {
            ResourceId id = Objects.requireNonNull(ids.get(each.id()));
            text = text.replace(":" + each.id().value() + ":", ":" + id.value() + ":");
        }
        return text;
    }

    private @Nullable ResourceId vpcOf(Resource resource) {
        Vpc vpc = Homes.vpc(fragment.content(), resource.id());
        return vpc == null ? null : vpc.id();
    }
}
