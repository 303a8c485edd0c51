package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.Naming;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Internet;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// What is not called or tagged as a design asks for (VALID-W13).
class NamingLintTest {

    private static final ResourceId ONE = ResourceId.of("111111111111");
    private static final ResourceId TWO = ResourceId.of("222222222222");
    private static final Design DESIGN =
            Design.empty("Names")
                    .with(new Account(ONE, "Consumer"))
                    .with(new Account(TWO, "prod-account-1"))
                    .with(new Internet(ResourceId.of("internet-1"), "Internet", List.of()));

    private static List<Finding> found(Design design) {
        return Fabric.compile(design).findings().stream()
                .filter(each -> each.rule().value().equals("VALID-W13"))
                .toList();
    }

    @Test
    void nobodyAsksForAnythingUnlessTheDesignDoes() {
        assertEquals(List.of(), found(DESIGN));
    }

    @Test
    void aNameThatDoesNotFitIsSuggestedTheFirstFreeOne() {
        Design asking = DESIGN.naming(new Naming(new NamePattern("prod-{type}-{n}"), List.of()));
        List<Finding> found = found(asking);
        assertEquals(1, found.size(), found::toString);
        assertEquals(
                "Consumer is not called as this design asks, prod-{type}-{n}; \"prod-account-2\""
                        + " would be.",
                found.getFirst().explanation());
        assertEquals(Severity.INFO, found.getFirst().severity());
        Design mended = found.getFirst().fix().applyTo(asking);
        assertEquals("prod-account-2", mended.name(ONE));
        assertEquals(List.of(), found(mended));
    }

    @Test
    void theTagsThatAreMissingAreNamedAndAddedAtOnce() {
        Design asking =
                DESIGN.naming(new Naming(null, List.of("env", "team")))
                        .tagged(ONE, new Tags(Map.of("env", "prod", "team", "")))
                        .tagged(TWO, new Tags(Map.of("env", "prod")));
        List<Finding> found = found(asking);
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().explanation().contains("asks for: team;"));
        Design mended = found.getFirst().fix().applyTo(asking);
        assertEquals(Map.of("env", "prod", "team", ""), mended.tags(TWO).byKey());
        assertEquals(List.of(), found(mended));
    }
}
