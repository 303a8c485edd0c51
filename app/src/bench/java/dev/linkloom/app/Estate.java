package dev.linkloom.app;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Designs of any size: the sample's provider, and its consumer as often as it takes, in a square.
///
/// A consumer is 11 resources: an account, a VPC, four subnets in two zones, two clients, an
/// endpoint with two interfaces, two security groups.
final class Estate {

    private static final Path SAMPLE = Path.of("assets/designs/saas.json");
    private static final int EACH = 11;
    private static final double WIDE = 720;
    private static final double HIGH = 640;
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    private Estate() {}

    /// At least so many resources.
    static Design of(int resources) {
        String text = read().replace("arn:aws:iam::111111111111:root", "*");
        Design design = parse(text);
        int consumers = Math.max(0, (resources - design.resources().size() + EACH - 1) / EACH);
        int across = (int) Math.ceil(Math.sqrt(consumers));
        for (int i = 0; i < consumers; i++) {
            Design copy = parse(renamed(text, i + 1));
            double dx = (i % across) * WIDE;
            double dy = HIGH * (1 + i / across);
            for (Resource each : copy.resources()) {
                if (design.find(each.id()) == null) {
                    design = design.with(each);
                    Box box = copy.placement(each.id());
                    design = box == null ? design : design.placed(each.id(), box.moved(dx, dy));
                }
            }
        }
        return design;
    }

    /// The sample, with so many more clients in its consumer's VPC.
    static Design crowded(int clients) {
        Design design = parse(read());
        Instance first = Objects.requireNonNull(design.find(CLIENT, Instance.class));
        for (int i = 0; i < clients; i++) {
            design =
                    design.with(
                            first.withId(ResourceId.of("i-more-" + i))
                                    .withName("more-" + i)
                                    .withPrivateIp(Ip.of("10.0.1." + (30 + i))));
        }
        Diagram drawn = Diagram.of(Fabric.compile(design));
        for (Resource each : design.resources()) {
            Box box = drawn.box(each.id());
            if (box != null && !(each instanceof Account)) {
                design = design.placed(each.id(), box);
            }
        }
        return design;
    }

    private static String renamed(String text, int number) {
        return text.replace("111111111111", "%012d".formatted(300_000_000_000L + number))
                .replace("\"Consumer\"", "\"Consumer " + number + "\"")
                .replaceAll(
                        "\"(i-client-|subnet-c-|sg-ep|vpc-consumer|sg-app)([^\"]*)\"",
                        "\"$1$2-" + number + "\"")
                .replace("vpce-0a1b2c3d4e5f60718", "vpce-0a1b2c3d4e5%06d".formatted(number));
    }

    private static Design parse(String text) {
        try {
            return DesignFile.parse(text, "estate");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read() {
        try {
            return Files.readString(SAMPLE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
