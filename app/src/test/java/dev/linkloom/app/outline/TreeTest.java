package dev.linkloom.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.TreeItem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// The branches of the sample that are open, before, during and after a search.
class TreeTest {

    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId SUBNET = ResourceId.of("subnet-c-app-1");
    private static final ResourceId VPC = ResourceId.of("vpc-consumer");

    private final Tree tree = new Tree();
    private Design design;

    @BeforeEach
    void show() throws IOException {
        design = DesignFile.read(Path.of("..", "assets/designs/saas.json"));
        look("");
    }

    private void look(String words) {
        tree.show(Branches.of(design, words), !words.isEmpty());
    }

    private TreeItem<Resource> item(ResourceId id) {
        TreeItem<Resource> item = tree.item(id);
        assertNotNull(item, id.value());
        return item;
    }

    @Test
    void whatWasClosedOpensForASearchAndClosesAfterIt() {
        item(SUBNET).setExpanded(false);
        look("client-1");
        assertTrue(item(SUBNET).isExpanded(), "what fits can be seen");
        assertEquals(1, tree.rows(Set.of(CLIENT)).length);
        look("");
        assertFalse(item(SUBNET).isExpanded(), "as it was");
        assertTrue(item(VPC).isExpanded(), "as it was");
    }

    @Test
    void whatIsClosedDuringASearchOpensWithTheNextWords() {
        look("client");
        item(SUBNET).setExpanded(false);
        look("client-1");
        assertTrue(item(SUBNET).isExpanded());
    }
}
