package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Piece.Given;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The pieces of a drawing, and what they come to together.
final class Pieces {

    private final Map<ResourceId, Piece> before;
    private final Map<ResourceId, Piece> byResource = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Box> walls = new ArrayList<>();

    /// Whose pieces may be others; null for anybody's.
    private final @Nullable Set<ResourceId> concerned;

    /// @param before those of the version before
    Pieces(Map<ResourceId, Piece> before, @Nullable Set<ResourceId> concerned) {
        this.before = before;
        this.concerned = concerned;
    }

    /// What is painted of a piece that is as before, which is added; null when there is none, or it
    /// may be another.
    @Nullable Item again(ResourceId id) {
        Piece known = concerned == null || concerned.contains(id) ? null : before.get(id);
        return known == null ? null : add(id, known);
    }

    /// Adds the piece that follows from that, the one there was or a new one; answers what is
    /// painted of it.
    Item add(Given given, Function<Given, Piece> make) {
        Piece known = before.get(given.resource().id());
        Piece piece = known != null && known.given().equals(given) ? known : make.apply(given);
        return add(given.resource().id(), piece);
    }

    private Item add(ResourceId id, Piece piece) {
        byResource.put(id, piece);
        spots.addAll(piece.spots());
        obstacles.addAll(piece.obstacles());
        walls.addAll(piece.walls());
        return piece.item();
    }

    Map<ResourceId, Piece> byResource() {
        return byResource;
    }

    /// What can be hit, back to front; more than pieces can be.
    List<Spot> spots() {
        return spots;
    }

    /// What no link crosses.
    List<Box> obstacles() {
        return obstacles;
    }

    /// What no link runs along.
    List<Box> walls() {
        return walls;
    }
}
