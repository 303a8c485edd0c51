package dev.linkloom.engine.dns;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import java.util.List;

/// Where a name leads, asked from one VPC.
///
/// @param from the VPC that asks
/// @param to who has the answered addresses, with the zone each lies in
public record NameView(String name, ResourceId from, List<Ip> answers, List<Place> to) {

    public NameView {
        answers = List.copyOf(answers);
        to = List.copyOf(to);
    }

    /// An interface that was answered with.
    public record Place(ResourceId owner, String zoneId) {}
}
