package dev.linkloom.app.inspector.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import org.junit.jupiter.api.Test;

import java.util.List;

class AddressSpaceTest {

    @Test
    void aBlockLiesWhereItsAddressesLie() {
        AddressSpace space = space("10.0.0.0/16");
        assertEquals(0.5, space.start(Cidr.of("10.0.128.0/17")));
        assertEquals(1, space.end(Cidr.of("10.0.128.0/17")));
        assertEquals(1 / 256.0, space.start(Cidr.of("10.0.1.0/24")));
        assertEquals(0, space.start(Cidr.of("10.0.0.0/8")));
        assertEquals(1, space.end(Cidr.of("10.0.0.0/8")));
    }

    @Test
    void soDoesOneOfIpv6() {
        AddressSpace space = space("2001:db8::/56");
        assertEquals(0.25, space.start(Cidr.of("2001:db8:0:40::/64")));
        assertEquals(65 / 256.0, space.end(Cidr.of("2001:db8:0:40::/64")));
    }

    @Test
    void whatNoSubnetHasIsFree() {
        AddressSpace space = space("10.0.0.0/23", "10.0.1.0/24");
        assertEquals(List.of(Cidr.of("10.0.0.0/24")), space.free().blocks());
    }

    @Test
    void aLineIsFoundByAllWordsInAnyOrder() {
        assertTrue(ChoiceSearch.matches("c-app-2  subnet-c-app-2", "SUBNET app"));
        assertFalse(ChoiceSearch.matches("c-app-2", "app-1"));
    }

    private static AddressSpace space(String whole, String... used) {
        return new AddressSpace(
                Cidr.of(whole),
                List.of(used).stream()
                        .map(each ->
                                new AddressSpace.Use(
                                        ResourceId.of("subnet-1"), "one", Cidr.of(each)))
                        .toList());
    }
}
