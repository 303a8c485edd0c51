package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import javax.imageio.ImageIO;

@ExtendWith(PromptRobot.class)
class HeadlessRunTest {

    @TempDir Path folder;

    @Test
    void itMakesThreePicturesAndPrintsTheTrace() throws IOException {
        StringWriter printed = new StringWriter();
        new HeadlessRun(folder, new PrintWriter(printed)).run(Opening.sample());
        int[] atRest = pixels("workbench");
        int[] rewrite = pixels("flow-rewrite");
        int[] end = pixels("flow-end");
        assertTrue(difference(atRest, rewrite) > 1000, "the flow shows");
        assertTrue(difference(rewrite, end) > 1000, "and moves on");
        assertTrue(
                printed.toString()
                        .contains(
                                "DELIVERED  client-1 reaches app-1 through endpoint e-1; the"
                                        + " application sees 172.16.11.5."),
                printed.toString());
        assertTrue(printed.toString().contains(folder.resolve("flow-end.png").toString()));
    }

    private int[] pixels(String name) throws IOException {
        BufferedImage image = ImageIO.read(folder.resolve(name + ".png").toFile());
        assertEquals(HeadlessRun.WIDTH, image.getWidth());
        assertEquals(HeadlessRun.HEIGHT, image.getHeight());
        return image.getRGB(
                0, 0, HeadlessRun.WIDTH, HeadlessRun.HEIGHT, null, 0, HeadlessRun.WIDTH);
    }

    private static int difference(int[] one, int[] other) {
        assertEquals(one.length, other.length);
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += one[i] == other[i] ? 0 : 1;
        }
        return count;
    }
}
