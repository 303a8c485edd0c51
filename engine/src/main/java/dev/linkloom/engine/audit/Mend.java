package dev.linkloom.engine.audit;

import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.stream.Stream;

/// The edits that mend findings.
final class Mend {

    private Mend() {}

    static Edit attributesOn(Vpc vpc) {
        return new Edit.Replace(
                "Turn on DNS support and DNS hostnames of " + vpc.name(),
                vpc.withDnsSupport(true).withDnsHostnames(true));
    }

    static Edit privateDnsOff(InterfaceEndpoint endpoint) {
        return new Edit.Replace(
                "Turn off private DNS of " + endpoint.name(), endpoint.withPrivateDns(false));
    }

    /// A group of an Application Load Balancer has no setting of its own (NLB-18).
    static Edit crossZoneOn(NetworkLoadBalancer balancer, TargetGroup group) {
        boolean inherits = group.targetType() == TargetGroup.TargetType.ALB;
        Resource changed = inherits ? balancer.withCrossZone(true) : group.withCrossZone(true);
        return new Edit.Replace("Turn on cross-zone load balancing of " + changed.name(), changed);
    }

    static Edit proxyProtocol(TargetGroup group, boolean on) {
        return new Edit.Replace(
                "Turn %s PROXY protocol of %s".formatted(on ? "on" : "off", group.name()),
                group.withProxyProtocolV2(on));
    }

    static Edit admit(SecurityGroup group, List<SecurityGroupRule> rules) {
        return new Edit.Replace(
                "Allow %s in to %s"
                        .formatted(
                                String.join(
                                        ", ",
                                        rules.stream().map(SecurityGroupRule::toString).toList()),
                                group.name()),
                group.withIngress(
                        Stream.concat(group.ingress().stream(), rules.stream()).toList()));
    }
}
