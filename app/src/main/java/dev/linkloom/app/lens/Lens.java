package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;

import java.util.List;
import java.util.Locale;

/// What a design is looked at for; what belongs to the question stands out, everything stays where
/// it is.
public enum Lens {
    NONE,
    FLOW,
    SECURITY,
    DNS,
    ZONES;

    public String label() {
        return switch (this) {
            case NONE -> tr("No lens");
            case FLOW -> tr("Flow");
            case SECURITY -> tr("Security");
            case DNS -> tr("DNS");
            case ZONES -> tr("Zones");
        };
    }

    /// How settings and commands call it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The lens of that name; none for an unknown one.
    public static Lens named(String id) {
        for (Lens each : values()) {
            if (each.id().equals(id)) {
                return each;
            }
        }
        return NONE;
    }

    /// What it shows of a drawing, kind by kind; what a design has nothing of is left out.
    List<Layer> layers(Diagram diagram) {
        return switch (this) {
            case NONE -> List.of();
            case FLOW -> FlowLens.of(diagram);
            case SECURITY -> SecurityLens.of(diagram);
            case DNS -> DnsLens.of(diagram);
            case ZONES -> ZonesLens.of(diagram);
        };
    }
}
