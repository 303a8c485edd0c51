package dev.linkloom.app.find;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.dns.DnsName;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds resources of one version by name, id, address, block, DNS name, port or tag.
public final class Search {

    private static final String TAG = "tag:";

    private final Fabric fabric;
    private @Nullable List<DnsName> names;

    public Search(Fabric fabric) {
        this.fabric = fabric;
    }

    /// The version it searches.
    public Fabric fabric() {
        return fabric;
    }

    /// What fits, the best first: who holds an address or a block, who names a port, then names and
    /// ids that are the words, begin with them, or contain them, then DNS names, then tags;
    /// `tag:env=prod` asks for tags only.
    public List<Hit> find(String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<ResourceId, String> found = new LinkedHashMap<>();
        if (words.startsWith(TAG)) {
            byTag(found, words.substring(TAG.length()).strip());
        } else {
            meaning(found, words);
            byName(found, words);
            byDnsName(found, words);
            byTag(found, words);
        }
        List<Hit> hits = new ArrayList<>();
        found.forEach((id, why) -> hits.add(new Hit(id, why)));
        return hits;
    }

    private void meaning(Map<ResourceId, String> found, String words) {
        String port = words.startsWith(":") ? words.substring(1) : words;
        if (Ip.isLiteral(words)) {
            add(found, fabric.insight().holders(Ip.of(words)), tr("holds %s", words));
        } else if (words.contains("/")) {
            Cidr block = block(words);
            if (block != null) {
                add(found, fabric.insight().holders(block), tr("shares addresses with %s", words));
            }
        } else if (port.matches("\\d{1,5}")
                && Integer.parseInt(port) >= 1
                && Integer.parseInt(port) <= 65535) {
            add(
                    found,
                    fabric.insight().portUsers(Integer.parseInt(port)),
                    tr("names port %s", port));
        }
    }

    private static @Nullable Cidr block(String words) {
        try {
            return Cidr.of(words);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void byName(Map<ResourceId, String> found, String words) {
        List<List<ResourceId>> ranks = List.of(list(), list(), list());
        for (Resource each : fabric.design().resources()) {
            int rank = Math.min(rank(each.name(), words), rank(each.id().value(), words));
            if (rank < ranks.size()) {
                ranks.get(rank).add(each.id());
            }
        }
        ranks.forEach(ids -> add(found, ids, ""));
        for (Annotation each : fabric.design().annotations()) {
            if (each.text().toLowerCase(Locale.ROOT).contains(words)) {
                found.putIfAbsent(each.id(), tr("says %s", each.name()));
            }
        }
    }

    private static List<ResourceId> list() {
        return new ArrayList<>();
    }

    private static int rank(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals(words)) {
            return 0;
        }
        return lower.startsWith(words) ? 1 : lower.contains(words) ? 2 : 3;
    }

    private void byDnsName(Map<ResourceId, String> found, String words) {
        if (words.length() < 3) {
            return;
        }
        List<DnsName> known = names;
        if (known == null) {
            known = fabric.insight().names();
            names = known;
        }
        for (DnsName each : known) {
            if (each.name().contains(words)) {
                found.putIfAbsent(each.owner(), tr("is called %s", each.name()));
            }
        }
    }

    private void byTag(Map<ResourceId, String> found, String words) {
        fabric.design()
                .tags()
                .forEach((id, tags) -> {
                    for (Map.Entry<String, String> each : tags.byKey().entrySet()) {
                        String tag = each.getKey() + "=" + each.getValue();
                        if (tag.toLowerCase(Locale.ROOT).contains(words)) {
                            found.putIfAbsent(id, tr("is tagged %s", tag));
                        }
                    }
                });
    }

    private static void add(Map<ResourceId, String> found, List<ResourceId> ids, String why) {
        ids.forEach(id -> found.putIfAbsent(id, why));
    }
}
