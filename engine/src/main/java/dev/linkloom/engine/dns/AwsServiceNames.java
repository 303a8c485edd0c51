package dev.linkloom.engine.dns;

import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.resource.AwsService;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The names of a service of AWS itself in one Region.
///
/// @param service what consumers type to find it (DNS-01)
/// @param label what stands for it in the names of its endpoints (DNS-05)
/// @param published the names everybody uses; one may be a wildcard
/// @param offered those of them that private DNS of an endpoint takes over; none for DynamoDB
///   (DNS-41, U-16)
public record AwsServiceNames(
        String service, String label, List<String> published, List<String> offered) {

    public AwsServiceNames {
        published = List.copyOf(published);
        offered = List.copyOf(offered);
    }

    public static AwsServiceNames of(AwsService service, Assumptions assumptions) {
        String word = service.service().toLowerCase(Locale.ROOT);
        String label = reversed(word);
        String domain = service.region() + ".amazonaws.com";
        List<String> published = published(word, label, domain);
        return new AwsServiceNames(
                "com.amazonaws.%s.%s".formatted(service.region(), word),
                label,
                published,
                word.equals("dynamodb") && assumptions.hold(Assumption.DYNAMODB_WITHOUT_NAMES)
                        ? List.of()
                        : published);
    }

    /// S3 has names for buckets under its own (DNS-06), image registries only such.
    private static List<String> published(String word, String label, String domain) {
        return switch (word) {
            case "s3" ->
                    List.of(
                            "s3." + domain,
                            "*.s3." + domain,
                            "*.s3-accesspoint." + domain,
                            "*.s3-control." + domain);
            case "ecr.dkr", "execute-api" -> List.of("*." + label + "." + domain);
            default -> List.of(label + "." + domain);
        };
    }

    /// `ecr.api` is found at `api.ecr`.
    private static String reversed(String word) {
        var parts = new ArrayList<>(Arrays.asList(word.split("\\.", -1)));
        Collections.reverse(parts);
        return String.join(".", parts);
    }
}
