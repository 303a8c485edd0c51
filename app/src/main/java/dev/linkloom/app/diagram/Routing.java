package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The ways of all links, and all they were found from: most edits change nothing of that, and
/// finding ways is what takes longest of a drawing.
///
/// @param obstacles what no way crosses
/// @param frames what no way runs along
/// @param rooms what ways between others rather keep around
/// @param asked the links without their ways
/// @param links the same links with their ways and the places of their labels
/// @param isRough whether the ways are only for the moment
record Routing(
        List<Box> obstacles,
        List<Box> frames,
        List<Box> rooms,
        List<Link> asked,
        Router router,
        List<Link> links,
        boolean isRough) {

    /// The ways between these obstacles: those of before, if they were found from just the same.
    static Routing of(
            List<Box> obstacles,
            List<Box> frames,
            List<Box> rooms,
            List<Link> asked,
            @Nullable Routing before) {
        if (before != null
                && !before.isRough
                && before.isFoundFrom(obstacles, frames, rooms, asked)) {
            return before;
        }
        Grid grid = new Grid();
        obstacles.forEach(grid::add);
        Lanes lanes = new Lanes();
        frames.forEach(lanes::addFrame);
        Grid halls = new Grid();
        rooms.forEach(halls::add);
        Router router = new Router(grid, halls, lanes);
        List<Link> links = new Labels(grid, lanes).place(router.lay(asked));
        links.replaceAll(each -> each.jumping(lanes.jumps(each.path())));
        return new Routing(
                List.copyOf(obstacles),
                List.copyOf(frames),
                List.copyOf(rooms),
                asked,
                router,
                before == null ? List.copyOf(links) : known(links, before.links),
                false);
    }

    /// The links, those that are as before being the very same.
    private static List<Link> known(List<Link> links, List<Link> before) {
        for (int i = 0; i < Math.min(links.size(), before.size()); i++) {
            if (links.get(i).equals(before.get(i))) {
                links.set(i, before.get(i));
            }
        }
        return List.copyOf(links);
    }

    /// The same at once, with ways that are only for the moment where something has changed; null
    /// when most of them would be.
    static @Nullable Routing soon(
            List<Box> obstacles,
            List<Box> frames,
            List<Box> rooms,
            List<Link> asked,
            Routing before) {
        if (before.isFoundFrom(obstacles, frames, rooms, asked)) {
            return before;
        }
        List<Link> links = Rough.links(asked, before);
        return links == null
                ? null
                : new Routing(
                        List.copyOf(obstacles),
                        List.copyOf(frames),
                        List.copyOf(rooms),
                        asked,
                        before.router,
                        List.copyOf(links),
                        true);
    }

    private boolean isFoundFrom(
            List<Box> otherObstacles,
            List<Box> otherFrames,
            List<Box> otherRooms,
            List<Link> others) {
        return obstacles.equals(otherObstacles)
                && frames.equals(otherFrames)
                && rooms.equals(otherRooms)
                && asked.equals(others);
    }
}
