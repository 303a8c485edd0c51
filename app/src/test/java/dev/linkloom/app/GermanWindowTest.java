package dev.linkloom.app;

import javafx.stage.Stage;

import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;

/// In German no word is cut in the smallest window, whatever is opened.
class GermanWindowTest extends MadeUpLanguageTest {

    private static final Path TEXTS = Path.of("..", "assets", "text", "linkloom_de.properties");

    /// TestFX looks for it in the class itself.
    @Override
    @Start
    void start(Stage stage) throws IOException {
        super.start(stage);
    }

    @Override
    Locale language() {
        return Locale.GERMANY;
    }

    @Override
    void size(Stage stage) {
        stage.setWidth(980);
        stage.setHeight(700);
    }

    @Override
    WordReader reader(Untranslated same) throws IOException {
        Properties texts = new Properties();
        try (Reader from = Files.newBufferedReader(TEXTS)) {
            texts.load(from);
        }
        return WordReader.of(
                texts.values().stream().map(String::valueOf).collect(Collectors.toSet()));
    }
}
