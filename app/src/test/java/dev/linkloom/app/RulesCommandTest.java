package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.PrintWriter;
import java.io.StringWriter;

/// `linkloom rules`, for people and for scripts.
class RulesCommandTest {

    private record Run(int code, String out, String err) {
        JsonNode json() {
            return new ObjectMapper().readTree(out);
        }
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Run(line.execute(args), out.toString(), err.toString());
    }

    @Test
    void oneRuleIsTheWholePage() {
        Run run = run("rules", "nlb-08");

        assertEquals(0, run.code(), run.err());
        assertEquals(
                """
                NLB-08  Load balancers behind a service

                So ip targets may be on-premises over Direct Connect or VPN, in peered VPCs or behind a transit
                gateway. Outside the VPC they are registered with the zone all; inside it, with their real zone.

                In Linkloom  A target registered with all may be chosen by every node, whatever cross-zone says.
                Status       assumed. No source settles it, or not all of it; Linkloom takes it for true.
                             That such targets serve every node is general knowledge.
                Decides      yes
                Source       Register targets for your Network Load Balancer
                             https://docs.aws.amazon.com/elasticloadbalancing/latest/network/target-group-register-targets.html
                Source       Issue threads with the errors people got from AWS
                             https://github.com/hashicorp/terraform-provider-aws/issues/17535
                """,
                run.out().substring(0, run.out().indexOf("/issues/17535\n") + 14));
        assertTrue(run.out().endsWith("See also     VALID-26\n"), run.out());
    }

    @Test
    void oneRuleIsOneDocument() {
        JsonNode json = run("rules", "U-07", "--format", "json").json();

        assertEquals("U-07", json.get("id").asString());
        assertEquals("U", json.get("group").asString());
        assertEquals("assumed", json.get("status").asString());
        assertTrue(json.get("decides").asBoolean());
        assertTrue(json.get("textOnly").isNull());
        assertTrue(json.get("consequence").isNull());
        assertEquals("[\"NET-08\"]", json.get("see").toString());
        assertEquals("No source settles it", json.get("sources").get(0).get("title").asString());
    }

    @Test
    void anOpenPointTellsItsAnswersTheUsualOneFirst() {
        String said = run("rules", "U-05").out();
        assertTrue(
                said.contains(
                        """
                        Answers      node: as soon as too few of its own are healthy
                                     all-zones: only when no zone is healthy
                        """),
                said);
        String days = run("rules", "U-17").out();
        assertTrue(days.contains("Answers      a number from 1 to 365, usually 7\n"), days);
    }

    @Test
    void allRulesAreListedByGroup() {
        Run run = run("rules");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out()
                        .startsWith(
                                """
                                SRC  Source addresses, the PROXY protocol and security-group sources
                                SRC-01    inferred    Behind an endpoint service a target only ever sees NLB nodes: the source
                                                      is the private IP\
                                """),
                run.out());
        assertTrue(run.out().lines().allMatch(each -> each.length() <= 96));
        assertEquals(
                391, run.out().lines().filter(each -> each.matches("[A-Z]+-W?\\d\\d .*")).count());
    }

    @Test
    void allRulesAreOneDocument() {
        JsonNode rules = run("rules", "--format=json").json().get("rules");

        assertEquals(391, rules.size());
        assertEquals("SRC-01", rules.get(0).get("id").asString());
        assertEquals("U-19", rules.get(390).get("id").asString());
    }

    @ParameterizedTest
    @CsvSource({"SRC-1, SRC-01", "NBL-08, NLB-08", "VALID-W1, VALID-W01", "EP-, EP-01"})
    void anUnknownIdIsWrongUsageWithNearMisses(String typed, String near) {
        Run run = run("rules", typed);

        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(
                run.err()
                        .startsWith(
                                "The rulebook has no rule \"%s\"; did you mean ".formatted(typed)),
                run.err());
        assertTrue(run.err().contains(near), run.err());
        assertEquals(1, run.err().lines().count());
    }
}
