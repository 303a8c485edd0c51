package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.AddressSpace;
import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.FreeSpace;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.List;

/// The IPv6 block of a subnet; suggests the first blocks that are free in its VPC.
final class Ipv6Block implements Format<Cidr> {

    private static final int PREFIX = 64;
    private static final int MOST_SUGGESTED = 8;

    @Override
    public String write(Subject subject, Cidr value) {
        return value.toString();
    }

    @Override
    public Cidr read(Subject subject, String text) {
        Cidr block = Formats.CIDR.read(subject, text);
        if (block.family() != IpFamily.IPV6) {
            throw new IllegalArgumentException(
                    tr("\"%s\" is not an IPv6 block; write it like 2001:db8:0:1::/64.", text));
        }
        return block;
    }

    @Override
    public List<Cidr> suggestions(Subject subject) {
        Vpc vpc = subject.vpc();
        List<Cidr> found = new ArrayList<>();
        if (vpc != null) {
            for (AddressSpace each : AddressSpace.of(vpc, subject.design())) {
                if (each.whole().family() == IpFamily.IPV6) {
                    othersLeave(each, subject).blocks().forEach(free -> add(found, free));
                }
            }
        }
        return found;
    }

    /// The subnet's own block counts as free: the list stays the same when one is picked from it.
    private static FreeSpace othersLeave(AddressSpace space, Subject subject) {
        return FreeSpace.of(
                space.whole(),
                space.uses().stream()
                        .filter(each -> !each.subnet().equals(subject.resource().id()))
                        .map(AddressSpace.Use::block)
                        .toList());
    }

    private static void add(List<Cidr> found, Cidr free) {
        Cidr next = free.prefix() <= PREFIX ? new Cidr(free.base(), PREFIX) : null;
        while (next != null && free.contains(next) && found.size() < MOST_SUGGESTED) {
            found.add(next);
            next = Cidr.around(next.last().plus(1), PREFIX);
        }
    }
}
