package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.exchange.cloudformation.Draft.Given;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// `AWS::Route53`: hosted zones and their records.
record NameTypes(Draft draft) {

    private static final Set<String> TYPES = Set.of("A", "AAAA", "CNAME", "TXT");

    void read() {
        draft.all("AWS::Route53::HostedZone").forEach(this::zone);
        draft.all("AWS::Route53::RecordSet").forEach(each -> record(each, each.properties()));
        for (Given each : draft.all("AWS::Route53::RecordSetGroup")) {
            each.properties().rows("RecordSets").forEach(row -> record(each, row));
        }
    }

    private void zone(Given each) {
        Properties own = each.properties();
        List<String> vpcs =
                own.rows("VPCs").stream()
                        .map(it -> it.text("VPCId"))
                        .filter(it -> it != null)
                        .toList();
        boolean isPrivate = !own.rows("VPCs").isEmpty();
        Row node =
                isPrivate
                        ? draft.add(each, "private-hosted-zone", "phz-")
                        : draft.add(each, "public-hosted-zone", "zone-");
        node.put("domain", own.text("Name", each.logicalId()));
        if (isPrivate) {
            draft.putAll(node, "vpcs", draft.known(each, "VPCs", vpcs));
        }
    }

    private void record(Given each, Properties row) {
        Row zone = zoneOf(each, row);
        String name = row.text("Name");
        String type = row.text("Type", "");
        List<String> values = row.texts("ResourceRecords");
        String alias = row.inside("AliasTarget").text("DNSName");
        if (zone == null || name == null) {
            say(each, row, "It names no hosted zone of the template");
        } else if (alias != null) {
            say(
                    each,
                    row,
                    "It is an alias of %s, whose DNS name is new here; add it by hand"
                            .formatted(Marks.plain(alias)));
        } else if (!TYPES.contains(type) || values.stream().anyMatch(it -> Marks.in(it) != null)) {
            say(each, row, "Its values are not known before it is deployed");
        } else {
            Row record = new Row();
            record.put("name", name);
            record.put("type", type);
            record.put("ttlSeconds", row.number("TTL", 300));
            values.forEach(it -> record.add("values", unquoted(type, it)));
            zone.add("records", record);
        }
    }

    private void say(Given each, Properties row, String reason) {
        if (row.equals(each.properties())) {
            draft.skip(each, reason);
        } else {
            draft.guess(each, row.text("Name", "a record") + " is left out: " + reason);
        }
    }

    private static String unquoted(String type, String value) {
        return type.equals("TXT") && value.matches("\".*\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private @Nullable Row zoneOf(Given each, Properties row) {
        String id = draft.id(row.text("HostedZoneId", each.properties().text("HostedZoneId", "")));
        if (id != null) {
            return draft.nodes().get(id);
        }
        String domain =
                DnsRecord.canonical(
                        row.text("HostedZoneName", each.properties().text("HostedZoneName", "")));
        return draft.nodes().values().stream()
                .filter(it -> domain.equals(DnsRecord.canonical(it.text("domain", ""))))
                .filter(it -> !domain.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
