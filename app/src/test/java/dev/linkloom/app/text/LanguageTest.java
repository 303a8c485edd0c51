package dev.linkloom.app.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/// Which language is spoken, and how it writes numbers and dates.
class LanguageTest {

    private final Locale before = Locale.getDefault();
    private final Locale beforeOfWords = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale beforeOfFormats = Locale.getDefault(Locale.Category.FORMAT);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
        Locale.setDefault(Locale.Category.DISPLAY, beforeOfWords);
        Locale.setDefault(Locale.Category.FORMAT, beforeOfFormats);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, de-AT, de-AT",
        "SYSTEM, en-GB, en-GB",
        "SYSTEM, tr-TR, en",
        "SYSTEM, ar-EG, en",
        "ENGLISH, de-DE, en",
        "ENGLISH, en-GB, en-GB",
        "GERMAN, en-US, de-DE",
        "GERMAN, de-CH, de-CH"
    })
    void theMachinesLanguageIsSpokenUnlessAnotherIsChosen(
            Language chosen, String machine, String spoken) {
        assertEquals(Locale.forLanguageTag(spoken), chosen.on(Locale.forLanguageTag(machine)));
    }

    @Test
    void germanWritesItsOwnNumbersAndFilesKeepTheirs() {
        Locale.setDefault(Locale.US);
        Language.GERMAN.speak();
        assertEquals("1.000 Ressourcen", Texts.tr("%,d resources", 1000));
        assertEquals("1.000", Numbers.whole(1000));
        assertEquals("0,5", Numbers.shortest(0.5));
        assertEquals("12,5", Numbers.tenths(12.5));
        assertEquals("0,8 ms", Numbers.millis(800));
        assertEquals("1.5", "%.1f".formatted(1.5));
        Clock clock = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
        assertEquals("03.02.2026, 09:42", When.words(Instant.parse("2026-02-03T09:42:00Z"), clock));
        assertEquals("heute, 09:42", When.words(Instant.parse("2026-11-25T09:42:00Z"), clock));
    }

    @Test
    void englishIsSpokenOnAGermanMachineWhenItIsChosen() {
        Locale.setDefault(Locale.GERMANY);
        Language.ENGLISH.speak();
        assertEquals("Undo", Texts.tr("Undo"));
        assertEquals("1,000 resources", Texts.tr("%,d resources", 1000));
    }

    @Test
    void labelsAreSmallInEnglishSentencesOnly() {
        Locale.setDefault(Locale.US);
        assertEquals("port", Texts.inSentence("Port"));
        assertEquals("DNS name", Texts.inSentence("DNS name"));
        Language.GERMAN.speak();
        assertEquals("Quellports", Texts.inSentence(Texts.tr("Source ports")));
    }
}
