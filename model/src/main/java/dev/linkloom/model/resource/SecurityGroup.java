package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Allow rules worn by network interfaces: stateful, unordered, implicit deny (NET-01, NET-02).
@RecordBuilder
public record SecurityGroup(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<SecurityGroupRule> ingress,
        List<SecurityGroupRule> egress)
        implements SecurityGroupBuilder.With, Resource {

    /// What a new security group lets out: everything, over IPv4 and over IPv6 (NET-01).
    public static final List<SecurityGroupRule> ALL_OUT =
            List.of(
                    SecurityGroupRule.ALLOW_ALL_OUT,
                    SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV6));

    public SecurityGroup {
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }

    private static Stream<Reference> peers(String path, List<SecurityGroupRule> rules) {
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(i ->
                        Stream.concat(
                                Reference.one(
                                        path + "/" + i + "/group",
                                        rules.get(i).group(),
                                        ResourceType.SECURITY_GROUP),
                                Reference.one(
                                        path + "/" + i + "/prefixList",
                                        rules.get(i).prefixList(),
                                        ResourceType.PREFIX_LIST,
                                        ResourceType.AWS_SERVICE)));
    }

    private static List<SecurityGroupRule> without(
            Set<ResourceId> gone, List<SecurityGroupRule> rules) {
        return rules.stream()
                .filter(rule -> rule.group() == null || !gone.contains(rule.group()))
                .filter(rule -> rule.prefixList() == null || !gone.contains(rule.prefixList()))
                .toList();
    }

    @Override
    public SecurityGroup renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public SecurityGroup movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                peers("/ingress", ingress),
                peers("/egress", egress));
    }

    @Override
    public SecurityGroup forgetting(Set<ResourceId> gone) {
        return withIngress(without(gone, ingress)).withEgress(without(gone, egress));
    }
}
