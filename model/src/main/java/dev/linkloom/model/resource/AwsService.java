package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A service of AWS itself in one Region, such as S3 or SQS: its public addresses, which are also
/// its managed prefix list, and its names (DNS-01, DNS-05).
///
/// @param service AWS's own word in its names, such as `s3`, `dynamodb` or `sqs`
/// @param cidrs the addresses of its public endpoint
@RecordBuilder
public record AwsService(
        ResourceId id, String name, String region, String service, List<Cidr> cidrs)
        implements AwsServiceBuilder.With, Resource {

    public AwsService {
        Require.region(region);
        cidrs = List.copyOf(cidrs);
    }

    @Override
    public AwsService renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return null;
    }

    @Override
    public AwsService movedTo(ResourceId container) {
        throw new IllegalArgumentException(
                "The AWS service (%s) lies in no container.".formatted(id));
    }

    @Override
    public List<Reference> references() {
        return Reference.list();
    }

    @Override
    public AwsService forgetting(Set<ResourceId> gone) {
        return this;
    }
}
