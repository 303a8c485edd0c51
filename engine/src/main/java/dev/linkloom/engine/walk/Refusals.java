package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// What AWS would have refused to create, so that a flow cannot depend on it.
public interface Refusals {

    /// The refusal of an endpoint or of its service; null when AWS would have made both.
    @Nullable Decision of(@Nullable ResourceId endpoint);

    /// The same of whatever has an interface; null for all but endpoints.
    @Nullable Decision of(Eni door);
}
