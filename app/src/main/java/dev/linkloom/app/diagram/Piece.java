package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.resource.Resource;

import java.util.List;

/// What one resource adds to a drawing. As long as nothing changes of what it follows from, the
/// next version takes it over.
///
/// @param given what it follows from
/// @param item what is painted
/// @param spots what can be hit, back to front
/// @param obstacles what no link crosses
/// @param walls what no link runs along
/// @param zones those of a VPC
record Piece(
        Given given,
        Item.Group item,
        List<Spot> spots,
        List<Box> obstacles,
        List<Box> walls,
        List<ZoneBand> zones) {

    /// @param others whatever else the piece depends on
    record Given(Resource resource, Box box, List<?> others) {}

    Piece {
        spots = List.copyOf(spots);
        obstacles = List.copyOf(obstacles);
        walls = List.copyOf(walls);
        zones = List.copyOf(zones);
    }
}
