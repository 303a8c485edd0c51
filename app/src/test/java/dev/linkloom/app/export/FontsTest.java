package dev.linkloom.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.diagram.Typeface;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {

    private static final String SAMPLE =
            "Network Load Balancer api-nlb 172.16.11.5 us-east-1a 10.0.0.0/16";

    @ParameterizedTest
    @EnumSource
    void theToolkitDrawsTextAsWideAsItWasMeasured(Typeface typeface) {
        double drawn =
                Toolkit.call(() -> {
                    Text text = new Text(SAMPLE);
                    text.setFont(Fonts.of(typeface, 48));
                    return text.getLayoutBounds().getWidth();
                });
        double measured = typeface.width(SAMPLE, 48);
        assertEquals(1, drawn / measured, 0.02);
    }

    @ParameterizedTest
    @EnumSource
    void theFontIsTheBundledOneAndNotAStandIn(Typeface typeface) {
        Font font = Toolkit.call(() -> Fonts.of(typeface, 12));
        assertEquals(typeface.family(), font.getFamily().replace(" Semi Bold", ""));
    }
}
