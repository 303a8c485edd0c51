package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.filter.NetworkAcls;
import dev.linkloom.engine.filter.SecurityGroups;
import dev.linkloom.engine.resolve.PrivateDns;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;

/// What checks ask: the same filters, names and health that flows meet.
public record Survey(
        Topology topology,
        SecurityGroups groups,
        NetworkAcls acls,
        Health health,
        PrivateDns privateDns) {

    Design design() {
        return topology.design();
    }
}
