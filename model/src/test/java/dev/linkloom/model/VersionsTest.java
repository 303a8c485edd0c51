package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.linkloom.model.resource.Account;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What versions of a design know of each other.
class VersionsTest {

    private static final int MANY = 5_000;

    @Test
    void eachVersionKnowsWhatWasTouchedSinceTheLastHoweverManyThereWere() {
        List<Design> versions = versions();

        for (int i = 1; i < MANY; i++) {
            Set<ResourceId> one = Set.of(id(i));
            assertEquals(one, versions.get(i).touchedSince(versions.get(i - 1)), "version " + i);
            assertEquals(one, versions.get(i - 1).touchedSince(versions.get(i)), "version " + i);
        }
    }

    @Test
    void versionsFarApartKnowEverythingBetweenThemOrNothing() {
        List<Design> versions = versions();

        for (int i = 400; i < MANY; i += 7) {
            Set<ResourceId> between = new HashSet<>();
            for (int each = i - 399; each <= i; each++) {
                between.add(id(each));
            }
            assertEquals(between, versions.get(i).touchedSince(versions.get(i - 400)));
        }
        assertNull(versions.getLast().touchedSince(versions.getFirst()));
    }

    @Test
    void branchesOfOneVersionDifferInWhatEitherTouched() {
        Design trunk = versions().getLast();
        Design left = trunk.with(account(1)).with(account(2));
        Design right = trunk.without(id(3));

        assertEquals(Set.of(id(1), id(2), id(3)), left.touchedSince(right));
        assertNull(left.touchedSince(Design.empty("another")));
    }

    @Test
    void theResourcesOfOneTypeAreThoseOfTheVersion() {
        Design design = versions().getLast();
        List<Account> before = design.all(Account.class);
        Design next = design.without(id(17)).with(account(MANY + 1));

        assertEquals(MANY, before.size());
        assertEquals(List.copyOf(next.resources()), next.all(Account.class));
        assertEquals(before, design.all(Account.class));
    }

    /// Each version holds one account more than that before it.
    private static List<Design> versions() {
        var all = new ArrayList<Design>();
        Design design = Design.empty("growing");
        for (int i = 0; i < MANY; i++) {
            design = design.with(account(i));
            all.add(design);
        }
        return all;
    }

    private static Account account(int number) {
        return new Account(id(number), "account " + number);
    }

    private static ResourceId id(int number) {
        return ResourceId.of("%012d".formatted(number));
    }
}
