package dev.linkloom.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkloom.model.ArbitraryValues;
import dev.linkloom.model.ResourceId;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What accounts call their zones (SVC-21).
class AccountTest {

    private static final ResourceId ID = ResourceId.of("111111111111");

    @Test
    void anOldAccountHasItsOwnNames() {
        Account old = account(Map.of("us-east-1a", "use1-az2", "us-east-1b", "use1-az1"));
        assertEquals("use1-az2", old.zoneId("us-east-1a"));
        assertEquals("us-east-1b", old.zoneName("us-east-1", "use1-az1"));
    }

    @Test
    void theNamesOfANewAccountAreInOrder() {
        Account young = account(Map.of());
        assertEquals("use1-az3", young.zoneId("us-east-1c"));
        assertEquals("eu-west-1b", young.zoneName("eu-west-1", "euw1-az2"));
    }

    @Test
    void aNameThatIsLeftOutTakesTheZoneThatIsLeftOver() {
        Account half = account(Map.of("us-east-1a", "use1-az2"));
        assertEquals("use1-az1", half.zoneId("us-east-1b"));
        assertEquals("us-east-1b", half.zoneName("us-east-1", "use1-az1"));
        assertEquals("us-east-1c", half.zoneName("us-east-1", "use1-az3"));
    }

    @Property
    void everyZoneHasOneNameAndEveryNameOneZone(@ForAll("accounts") Account account) {
        for (String zone :
                List.of("use1-az1", "use1-az2", "use1-az3", "use1-az4", "use1-az5", "use1-az6")) {
            assertEquals(zone, account.zoneId(account.zoneName("us-east-1", zone)));
        }
        for (String name : List.of("us-east-1a", "us-east-1b", "us-east-1c", "us-east-1f")) {
            assertEquals(name, account.zoneName("us-east-1", account.zoneId(name)));
        }
    }

    @Test
    void aZoneOfAnotherRegionIsCalledByItsId() {
        assertEquals("usw2-az1", account(Map.of()).zoneName("us-east-1", "usw2-az1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    us-east-1 | use1-az1 | "us-east-1" is not a zone name; write it like us-east-1a.
                    us-east-1a | use1 | "use1" is not a zone ID; write it like use1-az1.
                    us-east-1a | usw2-az1 | The zone name us-east-1a and the zone ID usw2-az1 are of different Regions.
                    """)
    void zonesThatCannotBeAreRefused(String name, String zone, String sentence) {
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> account(Map.of(name, zone)));
        assertEquals(sentence, refusal.getMessage());
    }

    @Test
    void twoNamesForOneZoneAreRefused() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> account(Map.of("us-east-1a", "use1-az1", "us-east-1b", "use1-az1")));
        assertEquals(
                "Two zone names of the account (111111111111) lead to the same zone ID; an account"
                        + " has one name for each zone.",
                refusal.getMessage());
    }

    @Test
    void anAccountHasTwelveDigits() {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Account(ResourceId.of("consumer"), "Consumer"));
        assertEquals("The account id (consumer) must have 12 digits.", refusal.getMessage());
    }

    @Provide
    Arbitrary<Account> accounts() {
        return ArbitraryValues.accounts(ID);
    }

    private static Account account(Map<String, String> zones) {
        return new Account(ID, "account", new TreeMap<>(zones));
    }
}
