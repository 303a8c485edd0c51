package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ResourceType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

class NewIdsTest {

    private static final Design EMPTY = Design.empty("new");

    @ParameterizedTest
    @EnumSource(value = ResourceType.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCOUNT")
    void anIdIsThePrefixOfItsTypeAndSeventeenHexadecimalDigits(ResourceType type) {
        String id = NewIds.of(type, EMPTY, new SplittableRandom(1)).value();
        assertTrue(id.matches(type.prefix() + "[0-9a-f]{17}"), id);
    }

    @Test
    void anAccountHasTwelveDigits() {
        String id = NewIds.of(ResourceType.ACCOUNT, EMPTY, new SplittableRandom(1)).value();
        assertTrue(id.matches("\\d{12}"), id);
    }

    @Test
    void anIdThatTheDesignUsesIsNotGivenAgain() {
        ResourceId first = NewIds.of(ResourceType.ACCOUNT, EMPTY, new SplittableRandom(7));
        Design used = EMPTY.with(new Account(first, "first"));
        assertNotEquals(first, NewIds.of(ResourceType.ACCOUNT, used, new SplittableRandom(7)));
    }

    @Test
    void theSameSeedGivesTheSameIds() {
        assertEquals(
                NewIds.of(ResourceType.VPC, EMPTY, new SplittableRandom(3)),
                NewIds.of(ResourceType.VPC, EMPTY, new SplittableRandom(3)));
    }

    @Test
    void theSuffixOfAnEndpointHasEightSmallLettersOrDigits() {
        RandomGenerator random = new SplittableRandom(5);
        for (int i = 0; i < 100; i++) {
            String suffix = NewIds.dnsSuffix(random);
            assertTrue(suffix.matches("[a-z0-9]{8}"), suffix);
        }
    }
}
