package dev.linkloom.model.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonesTest {

    @ParameterizedTest
    @CsvSource({
        "us-east-1, use1",
        "us-east-2, use2",
        "us-west-1, usw1",
        "us-west-2, usw2",
        "af-south-1, afs1",
        "ap-east-1, ape1",
        "ap-east-2, ape2",
        "ap-northeast-1, apne1",
        "ap-northeast-2, apne2",
        "ap-northeast-3, apne3",
        "ap-south-1, aps1",
        "ap-south-2, aps2",
        "ap-southeast-1, apse1",
        "ap-southeast-2, apse2",
        "ap-southeast-3, apse3",
        "ap-southeast-4, apse4",
        "ap-southeast-5, apse5",
        "ap-southeast-6, apse6",
        "ap-southeast-7, apse7",
        "ca-central-1, cac1",
        "ca-west-1, caw1",
        "cn-north-1, cnn1",
        "cn-northwest-1, cnnw1",
        "eu-central-1, euc1",
        "eu-central-2, euc2",
        "eu-north-1, eun1",
        "eu-south-1, eus1",
        "eu-south-2, eus2",
        "eu-west-1, euw1",
        "eu-west-2, euw2",
        "eu-west-3, euw3",
        "il-central-1, ilc1",
        "me-central-1, mec1",
        "me-south-1, mes1",
        "mx-central-1, mxc1",
        "sa-east-1, sae1",
        "us-gov-east-1, usge1",
        "us-gov-west-1, usgw1",
        "us-iso-east-1, usie1",
        "us-isob-east-1, usibe1",
    })
    void theZoneIdsOfEveryRegionBeginWithItsShortName(String region, String prefix) {
        assertTrue(Zones.isRegion(region));
        assertEquals(prefix, Zones.prefix(region));
        assertEquals(prefix + "-az2", Zones.id(region, 2));
        assertTrue(Zones.isIn(prefix + "-az2", region));
    }

    @Test
    void aZoneOfOneRegionLiesInNoOtherWithTheSameBeginning() {
        assertFalse(Zones.isIn("use1-az1", "us-east-2"));
        assertFalse(Zones.isIn("aps1-az1", "ap-southeast-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "us-east",
                "us-east-1a",
                "US-EAST-1",
                "us_east_1",
                "east-1",
                "us-east-1 ",
                "usa",
                "us--1"
            })
    void whatIsNoRegionIsTold(String text) {
        assertFalse(Zones.isRegion(text));
        var refusal = assertThrows(IllegalArgumentException.class, () -> Zones.prefix(text));
        assertEquals(
                "\"%s\" is not a Region; write it like us-east-1.".formatted(text),
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "use1",
                "use1-az",
                "use1-az0",
                "use1-az01",
                "use1-az27",
                "us-east-1a",
                "use1-az1 "
            })
    void whatIsNoZoneIdIsTold(String text) {
        assertFalse(Zones.isZoneId(text));
    }

    @Test
    void aVeryLongTextIsNoRegionAndTakesNoTimeToTell() {
        assertFalse(Zones.isRegion("us" + "-a".repeat(100_000) + "-1"));
    }

    @Test
    void aZoneNameIsARegionAndALetter() {
        assertTrue(Zones.isZoneName("ap-northeast-1c"));
        assertFalse(Zones.isZoneName("ap-northeast-1"));
        assertFalse(Zones.isZoneName("use1-az1"));
    }
}
