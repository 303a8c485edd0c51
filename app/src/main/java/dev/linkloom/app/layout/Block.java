package dev.linkloom.app.layout;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Something laid out: a resource with all that it holds, or several side by side.
///
/// @param id null for what is no resource
/// @param frame the resource's own box, measured from the corner of the whole
/// @param width how much room all of it takes, with what sits on its border
/// @param inside what it holds, back to front
record Block(@Nullable ResourceId id, Box frame, double width, double height, List<Entry> inside) {

    private static final double SCREEN = 1.6;

    /// A block in a block, measured from the corner of the outer one.
    record Entry(Block block, double x, double y) {

        double right() {
            return x + block.width;
        }

        double bottom() {
            return y + block.height;
        }
    }

    Block {
        inside = List.copyOf(inside);
    }

    static Block card(ResourceId id, double width, double height) {
        return new Block(id, new Box(0, 0, width, height), width, height, List.of());
    }

    /// A block that is no resource, as large as what it holds.
    static Block group(List<Entry> entries) {
        double width = entries.stream().mapToDouble(Entry::right).max().orElse(0);
        double height = entries.stream().mapToDouble(Entry::bottom).max().orElse(0);
        return new Block(null, new Box(0, 0, width, height), width, height, entries);
    }

    /// The blocks side by side, each in the middle of the highest.
    static Block row(List<Block> blocks, double gap) {
        double height = blocks.stream().mapToDouble(Block::height).max().orElse(0);
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        for (Block each : blocks) {
            entries.add(new Entry(each, x, (height - each.height) / 2));
            x += each.width + gap;
        }
        return group(entries);
    }

    /// The blocks below one another.
    static Block column(List<Block> blocks, double gap) {
        List<Entry> entries = new ArrayList<>();
        double y = 0;
        for (Block each : blocks) {
            entries.add(new Entry(each, 0, y));
            y += each.height + gap;
        }
        return group(entries);
    }

    /// The blocks in so many columns that all of it is about as wide as a screen, filled from top
    /// to bottom.
    ///
    /// @param few so many stay in one column
    static Block sheet(List<Block> blocks, double gap, int few) {
        double area = blocks.stream().mapToDouble(each -> each.width * each.height).sum();
        double wanted = Math.sqrt(area / SCREEN);
        List<Block> columns = new ArrayList<>();
        List<Block> column = new ArrayList<>();
        double height = 0;
        for (Block each : blocks) {
            if (!column.isEmpty() && blocks.size() > few && height + each.height / 2 > wanted) {
                columns.add(column(column, gap));
                column.clear();
                height = 0;
            }
            column.add(each);
            height += each.height + gap;
        }
        columns.add(column(column, gap));
        return top(columns, gap);
    }

    /// The blocks side by side, their tops level.
    static Block top(List<Block> blocks, double gap) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        for (Block each : blocks) {
            entries.add(new Entry(each, x, 0));
            x += each.width + gap;
        }
        return group(entries);
    }

    /// Where a resource among these is drawn, measured from the corner; null when it is none of
    /// them.
    @Nullable Box box(ResourceId resource) {
        if (id != null) {
            return id.equals(resource) ? frame : null;
        }
        for (Entry each : inside) {
            Box found = each.block.box(resource);
            if (found != null) {
                return found.moved(each.x, each.y);
            }
        }
        return null;
    }

    boolean isEmpty() {
        return width == 0;
    }

    /// Writes down where everything of it is drawn.
    void draw(double x, double y, Map<ResourceId, Box> boxes) {
        if (id != null) {
            boxes.put(id, frame.moved(x, y));
        }
        inside.forEach(each -> each.block.draw(x + each.x, y + each.y, boxes));
    }
}
