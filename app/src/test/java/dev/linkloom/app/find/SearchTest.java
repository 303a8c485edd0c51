package dev.linkloom.app.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.file.DesignFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the find bar finds in the sample.
class SearchTest {

    private Search search;

    @BeforeEach
    void compile() throws IOException {
        search =
                new Search(
                        Fabric.compile(DesignFile.read(Path.of("..", "assets/designs/saas.json"))));
    }

    @Test
    void theWholeNameComesBeforeNamesThatBeginWithIt() {
        assertEquals("i-app-1", ids("app-1").getFirst());
        assertTrue(ids("app-1").size() > 1, "c-app-1 contains it");
    }

    @Test
    void anAddressLeadsToItsHolderFirstAndSaysWhy() {
        List<Hit> hits = search.find(" 10.0.1.10 ");
        assertEquals("i-client-1", hits.getFirst().id().value());
        assertEquals("holds 10.0.1.10", hits.getFirst().why());
    }

    @Test
    void aBlockLeadsToTheNetworkThatIsIt() {
        assertEquals("vpc-consumer", ids("10.0.0.0/16").getFirst());
    }

    @Test
    void aHalfTypedBlockFindsNothingAndBreaksNothing() {
        assertEquals(List.of(), ids("10.0.0.0/"));
    }

    @Test
    void aPortLeadsToWhoNamesItWithAndWithoutColon() {
        assertTrue(ids("8443").containsAll(List.of("tg-api", "sg-tgt")));
        assertTrue(ids(":8443").contains("tg-api"));
    }

    @Test
    void aDnsNameLeadsToWhoeverIsCalledSo() {
        assertTrue(ids("api.example.com").contains("vpce-0a1b2c3d4e5f60718"));
    }

    @Test
    void aTagLeadsToWhoHasItAndOnlyToThemWhenATagIsAskedFor() throws IOException {
        Design tagged = search.fabric().design();
        for (String each : List.of("i-client-1", "i-client-2")) {
            tagged = tagged.tagged(ResourceId.of(each), new Tags(Map.of("Part", "NLB " + each)));
        }
        search = new Search(Fabric.compile(tagged));
        assertEquals(List.of("i-client-1"), ids("tag:part=nlb i-client-1"));
        assertEquals(List.of("i-client-1", "i-client-2"), ids("tag:nlb"));
        assertTrue(ids("nlb").size() > 2 && ids("nlb").contains("i-client-2"), "after names");
    }

    @Test
    void nothingIsFoundByNothing() {
        assertEquals(List.of(), ids("  "));
        assertEquals(List.of(), ids("no such thing"));
    }

    private List<String> ids(String words) {
        return search.find(words).stream().map(each -> each.id().value()).toList();
    }
}
