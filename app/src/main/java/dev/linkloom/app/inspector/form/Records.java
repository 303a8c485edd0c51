package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.PrivateHostedZone;

import java.util.List;

/// The record sets of a zone as rows.
final class Records {

    private Records() {}

    static ListEditor<DnsRecord> editor() {
        return new ListEditor<>(tr("record"), Records::row, (subject, _) -> next(subject));
    }

    private static Editor<DnsRecord> row() {
        return new RowEditor<DnsRecord>()
                .cell(
                        tr("Name"),
                        12,
                        Lens.of(DnsRecord.class, "name", DnsRecord::name),
                        Kit.mono(Formats.DOMAIN))
                .cell(
                        tr("Type"),
                        6,
                        Lens.of(DnsRecord.class, "type", DnsRecord::type),
                        Kit.oneOf(DnsRecord.Type.class, Enum::name))
                .cell(
                        tr("TTL, s"),
                        6,
                        Lens.of(DnsRecord.class, "ttlSeconds", DnsRecord::ttlSeconds),
                        Kit.mono(Formats.number(tr("TTL"), 0, 604_800)))
                .cell(
                        tr("Values"),
                        12,
                        Lens.of(DnsRecord.class, "values", DnsRecord::values),
                        Kit.mono(Formats.VALUES));
    }

    private static DnsRecord next(Subject subject) {
        String name =
                subject.resource() instanceof PrivateHostedZone zone
                        ? "www." + zone.domain()
                        : "www.example.com";
        return new DnsRecord(name, DnsRecord.Type.A, 60, List.of("192.0.2.1"));
    }
}
