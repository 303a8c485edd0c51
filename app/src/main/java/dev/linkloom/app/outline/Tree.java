package dev.linkloom.app.outline;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.TreeItem;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The items of the tree: those of the version before that still fit stay, with whether they are
/// open.
final class Tree {

    private static final int MANY = 400;

    private final TreeItem<Resource> root = new TreeItem<>();
    private final Map<ResourceId, TreeItem<Resource>> items = new HashMap<>();
    private final Set<TreeItem<Resource>> openedBySearch = new HashSet<>();

    Tree() {
        root.setExpanded(true);
    }

    TreeItem<Resource> root() {
        return root;
    }

    @Nullable TreeItem<Resource> item(ResourceId id) {
        return items.get(id);
    }

    /// Shows what lies in what now.
    ///
    /// @param open whether everything is to be open, as for what was looked for; what opens for
    ///   that closes again afterwards
    void show(Branches now, boolean open) {
        if (!open) {
            openedBySearch.forEach(each -> each.setExpanded(false));
            openedBySearch.clear();
        }
        Set<ResourceId> seen = new HashSet<>();
        fill(root, now.top(), now, open, seen);
        items.keySet().retainAll(seen);
    }

    /// Opens everything a resource lies in.
    void open(ResourceId id) {
        TreeItem<Resource> each = items.get(id);
        while (each != null && each.getParent() != null) {
            each = each.getParent();
            each.setExpanded(true);
        }
    }

    /// The rows of resources that show, by one walk through the tree.
    int[] rows(Set<ResourceId> ids) {
        List<Integer> rows = new ArrayList<>();
        count(root, -1, ids, rows);
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int count(
            TreeItem<Resource> item, int row, Set<ResourceId> ids, List<Integer> rows) {
        if (item.getValue() != null && ids.contains(item.getValue().id())) {
            rows.add(row);
        }
        int next = row + 1;
        if (item.isExpanded()) {
            for (TreeItem<Resource> each : item.getChildren()) {
                next = count(each, next, ids, rows);
            }
        }
        return next;
    }

    private void fill(
            TreeItem<Resource> parent,
            List<Resource> wanted,
            Branches now,
            boolean open,
            Set<ResourceId> seen) {
        List<TreeItem<Resource>> children = new ArrayList<>(wanted.size());
        for (Resource each : wanted) {
            seen.add(each.id());
            children.add(itemOf(each));
        }
        if (!parent.getChildren().equals(children)) {
            parent.getChildren().setAll(children);
        }
        for (TreeItem<Resource> each : children) {
            fill(each, now.inside(each.getValue().id()), now, open, seen);
            if (open && !each.isLeaf() && !each.isExpanded()) {
                each.setExpanded(true);
                openedBySearch.add(each);
            }
        }
    }

    private TreeItem<Resource> itemOf(Resource resource) {
        TreeItem<Resource> item = items.get(resource.id());
        if (item == null) {
            item = new TreeItem<>(resource);
            item.setExpanded(items.size() < MANY && resource.type().isContainer());
            items.put(resource.id(), item);
        } else if (!resource.equals(item.getValue())) {
            item.setValue(resource);
        }
        return item;
    }
}
