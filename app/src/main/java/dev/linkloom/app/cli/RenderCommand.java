package dev.linkloom.app.cli;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.export.PictureFormat;
import dev.linkloom.app.simulation.Playback;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `linkloom render`: the picture of a design, without a display; same input, same bytes.
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description =
                "Writes the design's picture as PNG, SVG or PDF, at rest or while a flow is on its"
                        + " way.")
final class RenderCommand implements Callable<Integer> {

    @Mixin private DesignArgument design;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE.png|.svg|.pdf",
            description = "where the picture goes; its ending decides the format")
    private Path output;

    @Option(
            names = "--scale",
            paramLabel = "N",
            defaultValue = "1",
            description = "1 is 100 %% (default: 1)")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "light",
            description = "default: light")
    private Theme theme;

    @Option(
            names = "--trace",
            paramLabel = "\"RES -> HOST:PORT\"",
            description = "draw this TCP flow above the design")
    private @Nullable String flow;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "when in the flow: start, dns, rewrite, target, reply, end, seconds like 3.5 or"
                            + " a share like 40%% (default: end)")
    private @Nullable String moment;

    /// The looks that scripts may ask for; the window has more.
    private enum Theme {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK);

        private final Palette palette;

        Theme(Palette palette) {
            this.palette = palette;
        }
    }

    @Override
    public Integer call() throws IOException {
        PictureFormat format = format();
        Diagram diagram = Diagram.of(design.fabric());
        Files.write(output, picture(diagram, format));
        return 0;
    }

    private byte[] picture(Diagram diagram, PictureFormat format) {
        try {
            return format.write(new Picture(diagram, theme.palette, scale, overlay(diagram)));
        } catch (IllegalArgumentException outOfRange) {
            throw new UsageException(String.valueOf(outOfRange.getMessage()));
        }
    }

    private PictureFormat format() {
        PictureFormat format = PictureFormat.of(output);
        if (format == null) {
            throw new UsageException(
                    "\"%s\" says no format that can be written; end it in .png, .svg or .pdf."
                            .formatted(output));
        }
        return format;
    }

    private List<Item> overlay(Diagram diagram) {
        if (flow == null) {
            if (moment != null) {
                throw new UsageException(
                        "--at is a moment of a flow; name the flow with --trace \"RES ->"
                                + " HOST:PORT\".");
            }
            return List.of();
        }
        Playback playback = Playback.of(diagram.fabric().trace(flow(diagram.fabric())), diagram);
        return playback.items(playback.timeAt(moment == null ? "end" : moment));
    }

    private Flow flow(Fabric fabric) {
        String text = String.valueOf(flow);
        int arrow = text.indexOf("->");
        if (arrow < 0) {
            throw new UsageException(
                    "\"%s\" is not a flow; write \"RES -> HOST:PORT\", like \"client-1 -> api.example.com:443\"."
                            .formatted(text));
        }
        Destination to = Destination.of(text.substring(arrow + 2).strip());
        return Flow.tcp(
                References.find(fabric.design(), text.substring(0, arrow).strip()),
                to.host(),
                to.port());
    }
}
