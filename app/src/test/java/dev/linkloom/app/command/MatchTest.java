package dev.linkloom.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void anotherNameCountsLessThanTheNameAndMoreThanScatteredLetters() {
        int name = Match.score("nlb", "nlb-a", "Network Load Balancer lb-1");
        int alias = Match.score("balancer", "nlb-a", "Network Load Balancer lb-1");
        int letters = Match.score("na", "nlb-a", "Network");
        assertTrue(name > alias && alias > letters && letters > 0);
        assertTrue(Match.score("nlb balancer", "nlb-a", "Network Load Balancer") > 0);
        assertEquals(Match.NONE, Match.score("10.0.0.1", "nlb-a", "Network Load Balancer"));
    }

    @Test
    void theLettersOfANameInTheirOrderAreEnough() {
        assertTrue(Match.score("zts", "Zoom to selection") > 0);
        assertEquals(Match.NONE, Match.score("stz", "Zoom to selection"));
        assertEquals(Match.NONE, Match.score("zoomx", "Zoom in"));
    }

    @Test
    void firstLettersOfWordsFitBetterThanLettersSomewhere() {
        assertTrue(Match.score("sa", "Save as…") > Match.score("sa", "Stop a flow at last"));
        assertTrue(Match.score("fit", "Fit all") > Match.score("fit", "Find in the table"));
    }

    @Test
    void aWholeWordFitsBetterThanItsLettersApart() {
        assertTrue(Match.score("nlb", "api-nlb") > Match.score("nlb", "new label"));
        assertTrue(Match.score("undo", "Undo Move api-nlb") > Match.score("undo", "Run downwards"));
    }

    @Test
    void nothingTypedFitsEverythingAlike() {
        assertEquals(0, Match.score(" ", "Save"));
    }
}
