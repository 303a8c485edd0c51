package dev.linkloom.app.layout;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Sizes;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What stands around the accounts: AWS's services and the internet right of those that use them,
/// what joins networks below them.
final class Surroundings {

    private final Containment containment;
    private final AccountPlan plan;
    private final Map<ResourceId, Box> boxes;
    private final List<Resource> waiting;
    private final Map<ResourceId, List<Resource>> neighbours = new HashMap<>();
    private final List<Box> taken = new ArrayList<>();

    /// @param boxes where accounts and networks on premises are drawn; the rest joins it
    Surroundings(
            Design design, Containment containment, AccountPlan plan, Map<ResourceId, Box> boxes) {
        this.containment = containment;
        this.plan = plan;
        this.boxes = boxes;
        waiting =
                containment.top().stream()
                        .filter(each -> !boxes.containsKey(each.id()))
                        .filter(plan.onlyWorn().negate())
                        .toList();
        containment.top().stream()
                .map(each -> boxes.get(each.id()))
                .filter(Objects::nonNull)
                .forEach(taken::add);
        Set<ResourceId> ids = waiting.stream().map(Resource::id).collect(Collectors.toSet());
        for (Resource each : design.resources()) {
            for (Reference reference : each.references()) {
                Resource other = design.find(reference.to());
                if (ids.contains(reference.to())) {
                    add(reference.to(), each);
                }
                if (ids.contains(each.id()) && other != null) {
                    add(each.id(), other);
                }
            }
        }
    }

    private void add(ResourceId id, Resource neighbour) {
        neighbours.computeIfAbsent(id, _ -> new ArrayList<>()).add(neighbour);
    }

    void place(double left, double top) {
        waiting.stream()
                .filter(Surroundings::isOutside)
                .sorted(
                        Comparator.comparing((Resource each) -> each instanceof Internet)
                                .thenComparingDouble(each -> middle(each, false, top)))
                .forEach(each -> beside(each, left, top));
        List<Resource> joining = waiting.stream().filter(each -> !isOutside(each)).toList();
        below(joining.stream().filter(this::namesPlaced).toList(), left);
        below(joining.stream().filter(each -> !boxes.containsKey(each.id())).toList(), left);
    }

    private static boolean isOutside(Resource resource) {
        return resource instanceof AwsService || resource instanceof Internet;
    }

    /// Right of the accounts that use it and level with what does; below what stands there.
    private void beside(Resource resource, double left, double top) {
        Block block = plan.block(resource);
        List<Box> users = new ArrayList<>();
        for (Resource each : neighbours.getOrDefault(resource.id(), List.of())) {
            Box box = boxes.get(outermost(each).id());
            if (box != null) {
                users.add(box);
            }
        }
        double right =
                (users.isEmpty() ? taken : users)
                        .stream().mapToDouble(Box::right).max().orElse(left - Tidy.STREET);
        double level = middle(resource, false, top + block.height() / 2) - block.height() / 2;
        Box box = new Box(right + Tidy.STREET, Math.max(top, level), block.width(), block.height());
        for (int i = 0; i < taken.size(); i++) {
            Box around = taken.get(i).grown(Sizes.GAP - 1);
            if (around.intersects(box)) {
                box = box.moved(0, taken.get(i).bottom() + 2 * Sizes.GAP - box.y());
                i = -1;
            }
        }
        block.draw(box.x(), box.y(), boxes);
        taken.add(box);
    }

    private Resource outermost(Resource resource) {
        Resource outer = resource;
        for (Resource each = resource; each != null; each = containment.container(each)) {
            outer = each;
        }
        return outer;
    }

    private boolean namesPlaced(Resource resource) {
        return resource.references().stream().anyMatch(each -> boxes.containsKey(each.to()));
    }

    /// In rows, each as near as may be to the middle of what it joins.
    private void below(List<Resource> resources, double left) {
        Map<Resource, Double> wishes = new LinkedHashMap<>();
        resources.forEach(each -> wishes.put(each, middle(each, true, left)));
        Box drawn = taken.stream().reduce(Box::union).orElse(new Box(left, 0, 0, 0));
        double y = drawn.bottom() + (taken.isEmpty() ? 0 : 2 * Sizes.GAP);
        double most = Math.max(drawn.right(), left + Math.min(wishes.size(), 6) * 220);
        double x = left;
        for (var each : sorted(wishes)) {
            double width = Sizes.width(each.getKey().type());
            double height = Sizes.height(each.getKey().type());
            x = Math.max(x, Math.min(each.getValue() - width / 2, most - width));
            if (x > left && x + width > most) {
                x = left;
                y += height + VpcPlan.ALLEY;
            }
            Box box = new Box(x, y, width, height);
            boxes.put(each.getKey().id(), box);
            taken.add(box);
            x += width + VpcPlan.ALLEY;
        }
    }

    private static List<Map.Entry<Resource, Double>> sorted(Map<Resource, Double> wishes) {
        return wishes.entrySet().stream()
                .sorted(Comparator.comparingDouble(Map.Entry::getValue))
                .toList();
    }

    /// The middle of what a resource names and of what names it.
    private double middle(Resource resource, boolean across, double otherwise) {
        return neighbours.getOrDefault(resource.id(), List.of()).stream()
                .map(this::box)
                .filter(Objects::nonNull)
                .mapToDouble(each -> across ? each.centerX() : each.centerY())
                .average()
                .orElse(otherwise);
    }

    private @Nullable Box box(Resource resource) {
        return boxes.get(resource.id());
    }
}
