package dev.linkloom.model;

import java.util.regex.Pattern;

/// The stable, AWS-style identity of a resource, such as `vpce-0a1b2c3d4e5f60718`; names are only
/// labels.
public record ResourceId(String value) implements Comparable<ResourceId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

    public ResourceId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a resource id; use letters, digits, '-', '.' and '_', like vpc-0a1b2c3d."
                            .formatted(value));
        }
    }

    public static ResourceId of(String value) {
        return new ResourceId(value);
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
