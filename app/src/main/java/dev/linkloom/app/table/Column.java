package dev.linkloom.app.table;

import static dev.linkloom.app.text.Texts.tr;

/// What the table tells of each resource.
enum Column {
    NAME(150),
    ID(150),
    KIND(130),
    CONTAINER(120),
    ZONE(96),
    ZONE_ID(90),
    ADDRESSES(170),
    GROUPS(160),
    DNS(220),
    TAGS(170),
    PROBLEMS(260);

    private final double width;

    Column(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    String title() {
        return switch (this) {
            case NAME -> tr("Name");
            case ID -> tr("Id");
            case KIND -> tr("Kind");
            case CONTAINER -> tr("Lies in");
            case ZONE -> tr("Zone");
            case ZONE_ID -> tr("Zone ID");
            case ADDRESSES -> tr("CIDR, addresses");
            case GROUPS -> tr("Security groups");
            case DNS -> tr("DNS names");
            case TAGS -> tr("Tags");
            case PROBLEMS -> tr("Problems");
        };
    }
}
