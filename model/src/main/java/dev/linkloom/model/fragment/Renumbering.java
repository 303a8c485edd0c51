package dev.linkloom.model.fragment;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.FreeSpace;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which block of addresses became which, so that what lay in the old one can be carried over: each
/// address keeps its place in its block.
final class Renumbering {

    private static final List<Cidr> PRIVATE =
            List.of(Cidr.of("10.0.0.0/8"), Cidr.of("172.16.0.0/12"), Cidr.of("192.168.0.0/16"));

    private record Move(@Nullable ResourceId vpc, Cidr from, Cidr to) {}

    private final List<Move> moves = new ArrayList<>();

    /// Gives the blocks of a VPC new ones where others in the design have them already.
    List<Cidr> give(Vpc vpc, Collection<Cidr> taken) {
        List<Cidr> given = new ArrayList<>();
        for (Cidr block : vpc.cidrs()) {
            List<Cidr> all = new ArrayList<>(taken);
            all.addAll(given);
            Cidr free = free(block, all);
            given.add(free);
            moves.add(new Move(vpc.id(), block, free));
        }
        return given;
    }

    /// Remembers that a subnet got another block.
    void moved(@Nullable ResourceId vpc, Cidr from, Cidr to) {
        moves.addFirst(new Move(vpc, from, to));
    }

    /// The block as something in a VPC should have it now.
    Cidr of(@Nullable ResourceId vpc, Cidr block) {
        Move move = move(vpc, block.base(), block);
        if (move == null) {
            return block;
        }
        return block.prefix() < move.to().prefix()
                ? move.to()
                : new Cidr(carried(block.base(), move), block.prefix());
    }

    Ip of(@Nullable ResourceId vpc, Ip ip) {
        Move move = move(vpc, ip, Cidr.host(ip));
        return move == null ? ip : carried(ip, move);
    }

    /// The blocks that the VPCs of a design have.
    static List<Cidr> taken(Design design) {
        return design.all(Vpc.class).stream().flatMap(each -> each.cidrs().stream()).toList();
    }

    /// A block for a subnet in a VPC: its own if it is free there, or the first free one of its
    /// size or, failing that, a smaller one; null when there is none.
    static @Nullable Cidr inVpc(Vpc vpc, Cidr wanted, Collection<Cidr> taken) {
        boolean fits = vpc.cidrs().stream().anyMatch(each -> each.contains(wanted));
        if (fits && isFree(wanted, taken)) {
            return wanted;
        }
        int smallest = wanted.family() == IpFamily.IPV4 ? Math.max(28, wanted.prefix()) : 64;
        for (int prefix = wanted.prefix(); prefix <= smallest; prefix++) {
            for (Cidr block : vpc.cidrs()) {
                boolean holds = block.family() == wanted.family() && block.prefix() <= prefix;
                Cidr free = holds ? FreeSpace.of(block, taken).first(prefix) : null;
                if (free != null) {
                    return free;
                }
            }
        }
        return null;
    }

    /// The blocks that the subnets of a VPC have.
    static List<Cidr> takenIn(Collection<? extends Resource> resources, ResourceId vpc) {
        return resources.stream()
                .filter(Subnet.class::isInstance)
                .map(Subnet.class::cast)
                .filter(each -> vpc.equals(each.vpc()))
                .flatMap(each -> each.blocks().stream())
                .toList();
    }

    /// The block itself if it is free, or one of its size among private addresses; overlapping VPCs
    /// are legal, so at worst it stays.
    private static Cidr free(Cidr block, Collection<Cidr> taken) {
        if (isFree(block, taken)) {
            return block;
        }
        List<Cidr> wheres =
                block.family() == IpFamily.IPV4
                        ? PRIVATE
                        : List.of(Cidr.around(block.base(), Math.max(0, block.prefix() - 16)));
        for (Cidr where : wheres) {
            Cidr free = FreeSpace.of(where, taken).first(block.prefix());
            if (free != null) {
                return free;
            }
        }
        return block;
    }

    private static boolean isFree(Cidr block, Collection<Cidr> taken) {
        return taken.stream().noneMatch(block::overlaps);
    }

    /// The narrowest move of the own VPC before one of another.
    private @Nullable Move move(@Nullable ResourceId vpc, Ip at, Cidr whole) {
        Move best = null;
        for (Move each : moves) {
            boolean holds = each.from().contains(whole) && each.to().contains(carried(at, each));
            if (holds && (best == null || isNearer(vpc, each, best))) {
                best = each;
            }
        }
        return best;
    }

    private static boolean isNearer(@Nullable ResourceId vpc, Move one, Move other) {
        boolean own = vpc != null && vpc.equals(one.vpc());
        boolean otherOwn = vpc != null && vpc.equals(other.vpc());
        return own == otherOwn ? one.from().prefix() > other.from().prefix() : own;
    }

    private static Ip carried(Ip ip, Move move) {
        Ip from = move.from().base();
        Ip to = move.to().base();
        return ip.family() == IpFamily.IPV4
                ? to.plus(ip.low() - from.low())
                : new Ip(
                        IpFamily.IPV6,
                        to.high() | (ip.high() ^ from.high()),
                        to.low() | (ip.low() ^ from.low()));
    }
}
