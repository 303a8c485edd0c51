package dev.linkloom.app.lesson;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A connection a lesson speaks of: who dials what.
record Dial(Ref from, String host, int port, Protocol protocol) {

    /// The flow to trace; null while the client's name stands for nothing.
    @Nullable Flow flow(Map<String, ResourceId> names) {
        ResourceId client = from.id(names);
        return client == null ? null : new Flow(client, host, port, protocol, null, null);
    }

    /// Whether a flow is this connection, whatever its source port and zone.
    boolean matches(Flow flow, Map<String, ResourceId> names) {
        return flow.from().equals(from.id(names))
                && flow.host().equalsIgnoreCase(host)
                && flow.port() == port
                && flow.protocol() == protocol;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
