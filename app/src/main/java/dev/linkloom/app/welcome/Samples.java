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

    private static final int WALKS = 14;

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
                new Sample(
                        "template-two-vpcs",
                        "lessons/first-privatelink.json",
                        tr("Two VPCs, not connected yet")),
                new Sample("template-service", "saas.json", tr("A service over PrivateLink")),
                new Sample(
                        "template-central",
                        "walks/walk-13.json",
                        tr("Central endpoints behind a transit gateway")),
                new Sample(
                        "template-premises",
                        "walks/walk-09.json",
                        tr("From on premises over Direct Connect")),
                new Sample(
                        "template-appliances",
                        "walks/gwlb-08.json",
                        tr("Appliances between the internet and a server")));
    }

    /// Designs to play and to break: the sample of the tour, then one for each way a flow can go.
    public List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        samples.add(new Sample("welcome-sample", "saas.json", tr("A SaaS API over PrivateLink")));
        samples.add(
                new Sample(
                        "sample-dualstack",
                        "dualstack.json",
                        tr("A dualstack API with IPv4 targets")));
        List<String> labels =
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
                        tr("Idle expiry and port exhaustion"));
        for (int walk = 1; walk <= WALKS; walk++) {
            String name = "walk-%02d".formatted(walk);
            samples.add(
                    new Sample("sample-" + name, "walks/" + name + ".json", labels.get(walk - 1)));
        }
        return samples;
    }
}
