package dev.linkloom.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class ItemIndexTest {

    @Property(tries = 200)
    void itFindsExactlyWhatMeetsTheAreaInTheOrderOfPainting(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -9000, max = 9000) double x,
            @ForAll @DoubleRange(min = 1, max = 20000) double size) {
        List<Item> items = boxes(new Random(seed));
        Box area = new Box(x, -x / 2, size, size / 2);
        List<Item> expected =
                items.stream().filter(each -> each.bounds().intersects(area)).toList();
        assertEquals(expected, new ItemIndex(items).in(area));
    }

    @Property(tries = 100)
    void whatHasChangedIsFoundWhereItIsNow(@ForAll long seed) {
        Random random = new Random(seed);
        List<Item> items = boxes(random);
        List<Item> next = new ArrayList<>(items);
        List<Item> others = boxes(random);
        for (int i = 0; i < 7; i++) {
            int at = random.nextInt(next.size());
            next.set(at, others.get(at));
        }
        Box area = new Box(random.nextDouble(-9000, 9000), -3000, 4000, 5000);
        ItemIndex index = new ItemIndex(items).of(List.copyOf(next));
        assertEquals(new ItemIndex(next).in(area), index.in(area));
        next.removeLast();
        assertEquals(new ItemIndex(next).in(area), index.of(List.copyOf(next)).in(area));
    }

    @Test
    void aStraightLineIsFoundThoughItsBoundsAreFlat() {
        Item line =
                new Item.Line(
                        List.of(new Point(0, 50), new Point(400, 50)),
                        Ink.LINK,
                        0,
                        Item.Dash.SOLID,
                        false,
                        0);
        assertEquals(List.of(line), new ItemIndex(List.of(line)).in(new Box(100, 0, 100, 100)));
    }

    private static List<Item> boxes(Random random) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double size = i % 10 == 0 ? 9000 : 150;
            Box box =
                    new Box(
                            random.nextDouble(-9000, 9000),
                            random.nextDouble(-5000, 5000),
                            random.nextDouble(1, size),
                            random.nextDouble(1, size));
            items.add(Item.Rect.filled(box, 0, Ink.CARD));
        }
        return items;
    }
}
