package dev.linkloom.engine.insight;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who names a port: listeners, target groups, rules of security groups and network ACLs, and
/// applications that listen on it. Rules for all ports name none.
public final class PortUsers {

    private PortUsers() {}

    /// In the order of ids.
    public static List<ResourceId> of(Design design, int port) {
        return design.resources().stream()
                .filter(each ->
                        ports(each)
                                .anyMatch(range ->
                                        !range.equals(PortRange.ALL) && range.contains(port)))
                .map(Resource::id)
                .toList();
    }

    private static Stream<PortRange> ports(Resource resource) {
        return switch (resource) {
            case ListeningLoadBalancer it ->
                    it.listeners().stream().map(each -> PortRange.of(each.port()));
            case TargetGroup it -> group(it);
            case SecurityGroup it ->
                    Stream.concat(it.ingress().stream(), it.egress().stream())
                            .map(SecurityGroupRule::ports);
            case NetworkAcl it ->
                    Stream.concat(it.ingress().stream(), it.egress().stream())
                            .map(NetworkAclRule::ports);
            case Instance it -> it.listening().stream();
            case Host it -> it.listening().stream();
            case ResourceConfiguration it -> it.ports().stream();
            case Resource _ -> Stream.empty();
        };
    }

    private static Stream<PortRange> group(TargetGroup group) {
        return Stream.concat(
                        Stream.of(group.port(), group.healthCheck().port()),
                        group.targets().stream().map(TargetGroup.Target::port))
                .filter(Objects::nonNull)
                .map(PortRange::of);
    }
}
