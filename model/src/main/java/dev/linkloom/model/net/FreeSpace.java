package dev.linkloom.model.net;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is left of a block of addresses: the fewest blocks that hold every free address and no
/// taken one, in the order of their addresses.
public record FreeSpace(Cidr whole, List<Cidr> blocks) {

    public FreeSpace {
        blocks = List.copyOf(blocks);
    }

    /// What these blocks leave of the whole; they may overlap each other and lie outside of it.
    public static FreeSpace of(Cidr whole, Collection<Cidr> taken) {
        List<Cidr> free = new ArrayList<>();
        collect(whole, taken.stream().filter(whole::overlaps).toList(), free);
        return new FreeSpace(whole, free);
    }

    /// The first free block with this prefix; null when none is left.
    public @Nullable Cidr first(int prefix) {
        for (Cidr each : blocks) {
            if (each.prefix() <= prefix && prefix <= each.family().bits()) {
                return new Cidr(each.base(), prefix);
            }
        }
        return null;
    }

    /// How many addresses are free, at most `Long.MAX_VALUE`.
    public long size() {
        long sum = 0;
        for (Cidr each : blocks) {
            sum += each.size();
            if (sum < 0) {
                return Long.MAX_VALUE;
            }
        }
        return sum;
    }

    private static void collect(Cidr block, List<Cidr> taken, List<Cidr> free) {
        if (taken.isEmpty()) {
            free.add(block);
        } else if (taken.stream().noneMatch(each -> each.contains(block))) {
            for (Cidr half : block.halves()) {
                collect(half, taken.stream().filter(half::overlaps).toList(), free);
            }
        }
    }
}
