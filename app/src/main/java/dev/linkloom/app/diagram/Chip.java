package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

/// The place of an endpoint's interface or a load balancer's node inside its subnet.
record Chip(Presence presence, Box box) {

    ResourceId owner() {
        return presence.owner().id();
    }

    String zoneId() {
        return presence.subnet().zoneId();
    }
}
