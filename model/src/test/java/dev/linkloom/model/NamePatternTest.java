package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.resource.ResourceType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Patterns of names make names that fit them.
class NamePatternTest {

    private static final NamePattern NUMBERED = new NamePattern("prod.{type}-{n}");

    @Test
    void placesAreFilledAndWordsStandAsTheyAre() {
        assertEquals("prod.nlb-7", NUMBERED.name(ResourceType.NETWORK_LOAD_BALANCER, "api", 7));
        assertEquals("prod-api", new NamePattern("prod-{name}").name(ResourceType.VPC, "api", 7));
        assertEquals("$1\\", new NamePattern("{name}").name(ResourceType.VPC, "$1\\", 7));
    }

    @ParameterizedTest
    @EnumSource
    void whatAPatternMakesFitsIt(ResourceType type) {
        assertTrue(NUMBERED.fits(type, NUMBERED.name(type, "any", 12)));
        NamePattern prefix = new NamePattern("prod-{name}");
        assertTrue(prefix.fits(type, prefix.name(type, "a\nb", 1)));
    }

    @Test
    void otherNamesDoNotFit() {
        assertFalse(NUMBERED.fits(ResourceType.VPC, "prod.vpc-"));
        assertFalse(NUMBERED.fits(ResourceType.VPC, "prod-vpc-1"), "a point is a point");
        assertFalse(NUMBERED.fits(ResourceType.SUBNET, "prod.vpc-1"));
        assertFalse(new NamePattern("prod-{name}").fits(ResourceType.VPC, "prod-"));
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NamePattern("  "));
        assertThrows(IllegalArgumentException.class, () -> new NamePattern("{zone}"));
        assertThrows(IllegalArgumentException.class, () -> new NamePattern("a{n"));
    }
}
