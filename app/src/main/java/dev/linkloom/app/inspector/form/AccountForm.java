package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What can be edited of an account: its own names for zones (SVC-21).
final class AccountForm {

    private AccountForm() {}

    static Form<Account> make(Kit kit) {
        return kit.form(Account.class)
                .wide(
                        tr("Zone names"),
                        Lens.of(Account.class, "zones", Account::zones)
                                .as(AccountForm::rows, AccountForm::map),
                        new ListEditor<>(tr("zone"), AccountForm::row, AccountForm::next));
    }

    /// One row of the map.
    private record ZoneName(String name, String zoneId) {}

    private static Editor<ZoneName> row() {
        return new RowEditor<ZoneName>()
                .cell(
                        tr("Name in this account"),
                        12, // a name that is cut lacks its letter
                        Lens.computed(
                                "name",
                                ZoneName::name,
                                (row, name) -> new ZoneName(name, row.zoneId())),
                        Kit.mono(Formats.ZONE_NAME))
                .cell(
                        tr("Zone ID"),
                        12,
                        Lens.computed(
                                "zoneId",
                                ZoneName::zoneId,
                                (row, zoneId) -> new ZoneName(row.name(), zoneId)),
                        Kit.mono(Formats.ZONE_ID));
    }

    private static List<ZoneName> rows(SortedMap<String, String> zones) {
        return zones.entrySet().stream()
                .map(entry -> new ZoneName(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SortedMap<String, String> map(List<ZoneName> rows) {
        SortedMap<String, String> zones = new TreeMap<>();
        for (ZoneName row : rows) {
            if (zones.put(row.name(), row.zoneId()) != null) {
                throw new IllegalArgumentException(tr("%s is there already.", row.name()));
            }
        }
        return zones;
    }

    private static ZoneName next(Subject subject, List<ZoneName> present) {
        String region = region(subject, present);
        Account account = (Account) subject.resource();
        char letter = 'a';
        while (named(present, region + letter)) {
            letter++;
        }
        return new ZoneName(region + letter, account.zoneId(region + letter));
    }

    private static boolean named(List<ZoneName> present, String name) {
        return present.stream().anyMatch(each -> each.name().equals(name));
    }

    private static String region(Subject subject, List<ZoneName> present) {
        if (!present.isEmpty()) {
            String last = present.getLast().name();
            return last.substring(0, last.length() - 1);
        }
        return subject.design().all(Vpc.class).stream()
                .filter(vpc -> subject.resource().id().equals(vpc.account()))
                .map(Vpc::region)
                .findFirst()
                .orElse("us-east-1");
    }
}
