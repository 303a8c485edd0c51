package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.net.Ip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DestinationTest {

    private static final String VPCE = "vpce-0a1b2c3d4e5f60718-abcd1234";
    private static final String SUFFIX =
            "vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com:443";
    private static final String NLB = "api-nlb-6764904dc5223949.elb.us-east-1.amazonaws.com:443";

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    api.example.com:443,   api.example.com, 443
                    10.0.11.20:8443,       10.0.11.20,      8443
                    [2001:db8::1]:443,     2001:db8::1,     443
                    ' api.example.com:1 ', api.example.com, 1
                    client-1:65535,        client-1,        65535
                    """)
    void aNameOrAnAddressAndAPortIsADestination(String typed, String host, int port) {
        assertNull(Destination.problem(typed));
        assertEquals(new Destination(host, port), Destination.of(typed));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '',                    Where to?
                    api.example.com,       has no port
                    api.example.com:,      has no port
                    api.example.com:0,     from 1 to 65535
                    api.example.com:65536, from 1 to 65535
                    api.example.com:https, is not a port
                    2001:db8::1,           such as [2001:db8::1]:443
                    [2001:db8::1],         has no port
                    10.0.300.1:443,        neither a name nor an address
                    a b:443,               neither a name nor an address
                    -x.example:443,        neither a name nor an address
                    :443,                  neither a name nor an address
                    """)
    void whatIsNoneIsExplained(String typed, String why) {
        String problem = Destination.problem(typed);
        assertNotNull(problem, typed);
        assertTrue(problem.contains(why), problem);
    }

    @Test
    void theDesignSuggestsWhatIsDialledMostFirstAndTheLongNamesLast() {
        List<String> texts =
                Suggestion.of(Sample.design(), Sample.CLIENT).stream()
                        .map(Suggestion::text)
                        .toList();
        assertEquals(
                List.of(
                        "api.example.com:443",
                        "10.0.11.20:443",
                        "10.0.12.20:443",
                        "172.16.1.10:8443",
                        "172.16.2.10:8443",
                        VPCE + "." + SUFFIX,
                        VPCE + "-us-east-1a." + SUFFIX,
                        VPCE + "-us-east-1b." + SUFFIX,
                        NLB,
                        "us-east-1b." + NLB,
                        "us-east-1a." + NLB),
                texts);
        texts.forEach(text -> assertNull(Destination.problem(text), text));
    }

    @Test
    void anIpv6AddressIsWrittenInBrackets() {
        assertEquals("[2001:db8::1]:443", Destination.text(Ip.of("2001:db8::1"), 443));
    }
}
