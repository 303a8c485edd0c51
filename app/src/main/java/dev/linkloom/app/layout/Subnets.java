package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.Box;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

import java.util.ArrayList;
import java.util.List;

/// Subnets: their cards below one another, and room for interfaces and nodes beneath.
record Subnets(Containment containment, Roles roles) {

    private static final int HIGHEST = 6;

    double width(Subnet subnet) {
        int columns = columns(containment.inside(subnet).size());
        return Math.max(
                Sizes.width(ResourceType.SUBNET),
                2 * Sizes.SUBNET_PADDING + columns * pitchX() - Sizes.SUBNET_PADDING);
    }

    double height(Subnet subnet) {
        int cards = containment.inside(subnet).size();
        int rows = Math.ceilDiv(cards, columns(cards));
        double bottom = rows == 0 ? 0 : rows * pitchY() - Sizes.SUBNET_PADDING;
        return Math.max(
                Sizes.height(ResourceType.SUBNET),
                Sizes.subnetHeight(bottom, roles.presences(subnet)));
    }

    Block block(Subnet subnet, double width, double height) {
        List<Block.Entry> entries = new ArrayList<>();
        List<Resource> cards = containment.inside(subnet);
        int columns = columns(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            Resource card = cards.get(i);
            int row = i / columns;
            entries.add(
                    new Block.Entry(
                            Block.card(
                                    card.id(), Sizes.width(card.type()), Sizes.height(card.type())),
                            Sizes.SUBNET_PADDING + i % columns * pitchX(),
                            Sizes.SUBNET_HEADER + row * pitchY()));
        }
        return new Block(subnet.id(), new Box(0, 0, width, height), width, height, entries);
    }

    private static int columns(int cards) {
        return Math.max(1, Math.ceilDiv(cards, HIGHEST));
    }

    private static double pitchX() {
        return Sizes.width(ResourceType.INSTANCE) + Sizes.SUBNET_PADDING;
    }

    private static double pitchY() {
        return Sizes.height(ResourceType.INSTANCE) + Sizes.TAG_OVERHANG + Sizes.SUBNET_PADDING;
    }
}
