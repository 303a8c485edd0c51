package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

/// One of several groups a listener forwards to (NLB-05).
///
/// @param weight its share among all weights of the listener, from 0 for nothing to 999
@RecordBuilder
public record WeightedTargetGroup(ResourceId targetGroup, int weight)
        implements WeightedTargetGroupBuilder.With {

    public WeightedTargetGroup {
        Require.within(0, 999, "weight", weight);
    }
}
