package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.lesson.Outcome.Mood;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/// The first lesson, taken step by step: what is wrong gets its feedback, and only what is right
/// leads on.
class FirstPrivateLinkTest {

    private LessonRun run;
    private Learner learner;

    @BeforeEach
    void begin() throws IOException {
        run = LessonRun.start(TestLessons.first());
        learner = new Learner(run);
    }

    @Test
    void aConnectionWithoutAnythingFindsNoRoute() {
        reach("predict-direct");
        run.choose(0);
        refuses("A Region connects nothing");
        run.choose(1);
        refuses("never asked");
        run.choose(2);
        leadsOn("knows `10.0.0.0/16` and nothing else");
    }

    @Test
    void theEndpointBelongsIntoTheConsumerVpc() {
        reach("drop-endpoint");
        refuses("");
        learner.dropEndpoint("vpc-provider");
        refuses("belongs to the one who calls");
        learner.deleteEndpoint();
        learner.dropEndpoint("vpc-consumer");
        leadsOn("The consumer owns this door");
    }

    @Test
    void anEndpointWithoutAServiceLeadsNowhere() {
        reach("connect");
        run.check();
        refuses("Not yet.");
        learner.wear("sg-ep");
        run.check();
        refuses("leads nowhere yet");
        learner.wear();
        learner.connect();
        run.check();
        refuses("The guard is missing");
        learner.wear("sg-ep");
        leadsOn("cannot call back");
    }

    @Test
    void theNameNeedsPrivateDnsAndAnInterface() {
        reach("private-dns");
        learner.placeInterfaces();
        run.check();
        refuses("Nobody knows `api.example.com` yet.");
        run.check();
        refuses("Switch **Private DNS** on");
        learner.switchPrivateDns(true);
        leadsOn("addresses of the consumer's own VPC");
    }

    @Test
    void onlyTheConnectionThatIsAskedForCountsAsPlayed() {
        reach("play");
        learner.play("i-client-2", "api.example.com", 443);
        refuses("That was another connection.");
        learner.play("i-client-1", "api.example.com", 80);
        refuses("That was another connection.");
        learner.play("i-client-1", "api.example.com", 443);
        leadsOn("**Flow** tab");
    }

    @Test
    void theMistakeIsNotMendedByAnythingElse() {
        reach("find-the-mistake");
        learner.wear();
        run.check();
        refuses("wears none of the security groups");
        run.check();
        refuses("Put `sg-ep` on the endpoint.");
        learner.wear("sg-ep");
        run.check();
        refuses("lets in `10.0.2.0/24`");
        learner.letIn("sg-app", 443, "0.0.0.0/0");
        learner.letIn("sg-ep", 80, "10.0.0.0/16");
        learner.switchPrivateDns(false);
        run.check();
        refuses("no answer any more");
        learner.switchPrivateDns(true);
        learner.letIn("sg-ep", 443, "10.0.1.0/24");
        leadsOn("lets in what it names");
    }

    @Test
    void hintsGrowPlainerWithEveryTry() {
        reach("find-the-mistake");
        run.check();
        refuses("read its inbound rules");
        run.check();
        refuses("comes from `10.0.1.10`");
        run.check();
        refuses("Let TCP 443 in from `10.0.1.0/24`");
    }

    @Test
    void theApplicationSeesALoadBalancerNode() {
        reach("predict-source");
        run.choose(0);
        refuses("not for traffic that comes through PrivateLink");
        run.choose(1);
        refuses("has no route to it");
        run.choose(2);
        leadsOn("puts its own address on the packet");
    }

    @Test
    void noAnswerIsRightAboutADesignThatDoesNotWork() {
        reach("predict-source");
        learner.switchPrivateDns(false);
        run.choose(2);
        refuses("none of these comes true");
        learner.switchPrivateDns(true);
        run.choose(2);
        leadsOn("Yes.");
    }

    @Test
    void aFlowThatIsStoppedDoesNotCountAsDelivered() {
        reach("play-again");
        learner.letIn("sg-ep", 443, "10.0.2.0/24");
        learner.play("i-client-1", "api.example.com", 443);
        refuses("It did not arrive this time.");
        learner.letIn("sg-ep", 443, "10.0.0.0/16");
        refuses("");
        learner.play("i-client-1", "api.example.com", 443);
        leadsOn("Delivered");
    }

    @Test
    void theLessonEndsOnlyWhileTheConnectionWorks() {
        reach("summary");
        learner.switchPrivateDns(false);
        run.next();
        assertFalse(run.isFinished());
        learner.switchPrivateDns(true);
        run.next();
        assertTrue(run.isFinished());
    }

    /// Goes on, by the right way, until the step is the current one.
    private void reach(String step) {
        for (String each : run.lesson().steps().stream().map(Step::id).toList()) {
            if (each.equals(step)) {
                assertEquals(step, run.step().id());
                return;
            }
            take(each);
            assertTrue(run.canGoOn(), each + ": " + run.outcome());
            run.next();
        }
    }

    private void take(String step) {
        switch (step) {
            case "predict-direct", "predict-source" -> run.choose(2);
            case "drop-endpoint" -> learner.dropEndpoint("vpc-consumer");
            case "connect" -> {
                learner.connect();
                learner.wear("sg-ep");
            }
            case "private-dns" -> {
                learner.placeInterfaces();
                learner.switchPrivateDns(true);
            }
            case "play", "play-again" -> learner.play("i-client-1", "api.example.com", 443);
            case "find-the-mistake" -> learner.letIn("sg-ep", 443, "10.0.0.0/16");
            default -> {}
        }
    }

    private void refuses(String words) {
        String step = run.step().id();
        assertEquals(words.isEmpty() ? Mood.WAITING : Mood.WRONG, run.outcome().mood(), step);
        assertTrue(run.outcome().say().contains(words), run.outcome().say());
        run.next();
        assertEquals(step, run.step().id());
    }

    private void leadsOn(String words) {
        String step = run.step().id();
        assertEquals(Mood.RIGHT, run.outcome().mood(), step);
        assertTrue(run.outcome().say().contains(words), run.outcome().say());
        run.next();
        assertFalse(step.equals(run.step().id()));
    }
}
