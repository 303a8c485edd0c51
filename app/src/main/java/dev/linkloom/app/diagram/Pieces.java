package dev.linkloom.app.diagram;

import dev.linkloom.app.diagram.Piece.Given;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The pieces of a drawing, and what they come to together.
final class Pieces {

    private final Overlay<ResourceId, Piece> before;
    private final Overlay<ResourceId, Piece> byResource;
    private final List<Item> back = new ArrayList<>();
    private final List<Item> front = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Box> obstacles = new ArrayList<>();
    private final List<Box> walls = new ArrayList<>();
    private final List<Box> rooms = new ArrayList<>();
    private final List<ZoneBand> zones = new ArrayList<>();
    private final List<Spot> places = new ArrayList<>();
    private final List<Resource> placed = new ArrayList<>();

    /// All of them.
    private final List<List<?>> lists =
            List.of(back, front, spots, obstacles, walls, rooms, zones, places, placed);

    private final Shares shares;

    /// Whose pieces may be others; null for anybody's.
    private final @Nullable Set<ResourceId> concerned;

    private Pieces(
            Overlay<ResourceId, Piece> before,
            Overlay<ResourceId, Piece> byResource,
            Shares shares,
            @Nullable Set<ResourceId> concerned) {
        this.before = before;
        this.byResource = byResource;
        this.shares = shares;
        this.concerned = concerned;
    }

    /// None yet.
    ///
    /// @param before those of the version before; null when there was none
    Pieces(@Nullable Pieces before, @Nullable Set<ResourceId> concerned) {
        this(
                before == null ? new Overlay<>() : before.byResource,
                new Overlay<>(),
                new Shares(),
                concerned);
    }

    /// These, of which some are to be replaced.
    Pieces copy() {
        Pieces copy = new Pieces(byResource, byResource.copy(), shares, null);
        for (int i = 0; i < lists.size(); i++) {
            fill(copy.lists.get(i), lists.get(i));
        }
        return copy;
    }

    @SuppressWarnings("unchecked") // the same list of both
    private static <T> void fill(List<T> list, List<?> from) {
        list.addAll((List<T>) from);
    }

    /// Puts what a resource adds now in place of what it added before; answers false where that is
    /// more or less, which leaves no place for it.
    boolean replace(ResourceId id, Pieces own) {
        boolean fits = shares.replace(id, lists, own.lists);
        Piece piece = own.byResource.get(id);
        if (fits && piece != null) {
            byResource.put(id, piece);
        }
        return fits;
    }

    /// Ends what a resource adds.
    void close(ResourceId id) {
        shares.close(id, lists);
    }

    /// When a resource is drawn, from the first on; -1 for what is not.
    int order(ResourceId id) {
        return shares.order(id);
    }

    /// Where a resource has its frame or card, whether it shows or not.
    void place(Resource resource, Spot.Part part, Box box) {
        places.add(new Spot(resource.id(), part, box));
        placed.add(resource);
    }

    /// Adds a piece that is as before; answers false when there is none, or it may be another.
    boolean again(ResourceId id) {
        Piece known = concerned == null || concerned.contains(id) ? null : before.get(id);
        if (known != null) {
            add(known);
        }
        return known != null;
    }

    /// Adds the piece that follows from that, the one there was or a new one.
    void add(Given given, Function<Given, Piece> make) {
        Piece known = before.get(given.resource().id());
        add(known != null && known.given().equals(given) ? known : make.apply(given));
    }

    private void add(Piece piece) {
        Resource resource = piece.given().resource();
        byResource.put(resource.id(), piece);
        (resource.type().isContainer() ? back : front).add(piece.item());
        if (resource instanceof Vpc || resource instanceof Subnet) {
            rooms.add(piece.given().box());
        }
        spots.addAll(piece.spots());
        obstacles.addAll(piece.obstacles());
        walls.addAll(piece.walls());
        zones.addAll(piece.zones());
    }

    /// What is painted of frames.
    List<Item> back() {
        return back;
    }

    /// What is painted of cards.
    List<Item> front() {
        return front;
    }

    /// What can be hit, back to front.
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

    /// What links between others rather keep around.
    List<Box> rooms() {
        return rooms;
    }

    /// The zones of all VPCs.
    List<ZoneBand> zones() {
        return zones;
    }

    /// The frames and cards of everything that has a place, whether it shows or not.
    List<Spot> places() {
        return places;
    }

    /// What has a place, in the same order.
    List<Resource> placed() {
        return placed;
    }
}
