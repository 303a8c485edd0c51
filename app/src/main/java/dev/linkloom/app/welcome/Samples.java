package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The designs that come with the program; each opens as a new design without a file.
public record Samples(Document document, DocumentFiles files) {

    /// Opens one once the open design may be left.
    public void open(Sample sample) {
        files.leaveCurrent(() -> {
            try {
                document.open(sample.design(), null);
            } catch (IOException cause) {
                throw new UncheckedIOException("A packed sample is unreadable.", cause);
            }
        });
    }

    /// Designs to go on from.
    List<Sample> templates() {
        return List.of(
                of("lessons/first-privatelink", tr("Two VPCs, not connected yet")),
                of("saas", tr("A service over PrivateLink")),
                of("aws-services", tr("AWS services by endpoints, the rest by a NAT gateway")),
                of("walks/walk-13", tr("Central endpoints behind a transit gateway")),
                of("walks/gwlb-08", tr("Appliances between the internet and a server")));
    }

    private static Sample of(String file, String label) {
        return new Sample("template-" + file.replace('/', '-'), file + ".json", label);
    }

    /// Designs to play and to break: what is built often, then one for each way a flow can go.
    public List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.add(sample("saas", tr("A SaaS API over PrivateLink")));
        samples.add(sample("dualstack", tr("A dualstack API with IPv4 targets")));
        samples.add(
                sample(
                        "alb-behind-service",
                        tr("An Application Load Balancer behind an endpoint service")));
        samples.add(sample("hybrid", tr("An office reaches a service over Direct Connect")));
        samples.add(
                sample("aws-services", tr("AWS services by endpoints, the rest by a NAT gateway")));
        samples.add(sample("shared-database", tr("A database shared with another account")));
        samples.addAll(walks());
        return samples;
    }

    private static List<Sample> walks() {
        List<Sample> walks = new ArrayList<>();
        for (String label :
                List.of(
                        tr("The happy path"),
                        tr("Security groups that deny"),
                        tr("Replies that a network ACL drops"),
                        tr("An unhealthy zone"),
                        tr("An endpoint that waits for acceptance"),
                        tr("One zone, two letters"),
                        tr("Private DNS off, and a peered VPC"),
                        tr("The same addresses on both sides"),
                        tr("From on premises over Direct Connect"),
                        tr("A service in another Region"),
                        tr("A PROXY header that names the endpoint"),
                        tr("Hairpin"),
                        tr("Central endpoints behind a transit gateway"),
                        tr("Idle expiry and port exhaustion"))) {
            walks.add(sample("walks/walk-%02d".formatted(walks.size() + 1), label));
        }
        return walks;
    }

    private static Sample sample(String file, String label) {
        return new Sample("sample-" + file.replace("walks/", ""), file + ".json", label);
    }
}
