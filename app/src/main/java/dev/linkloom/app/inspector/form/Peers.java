package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroupRule;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The other side of a security-group rule: a block of addresses, or a group by name or id.
final class Peers implements Format<Peers.Peer> {

    static final Lens<SecurityGroupRule, Peer> LENS =
            Lens.computed(
                    "peer",
                    rule -> new Peer(rule.cidr(), rule.group()),
                    (rule, peer) ->
                            new SecurityGroupRule(
                                    rule.protocol(), rule.ports(), peer.cidr(), peer.group()));

    /// One of the two.
    record Peer(@Nullable Cidr cidr, @Nullable ResourceId group) {}

    @Override
    public String write(Subject subject, Peer peer) {
        Resource group = subject.design().find(peer.group());
        return group != null
                ? group.name()
                : String.valueOf(peer.group() != null ? peer.group() : peer.cidr());
    }

    @Override
    public Peer read(Subject subject, String text) {
        for (ResourceId id : groups(subject)) {
            Resource group = subject.design().find(id);
            if (id.value().equals(text) || (group != null && group.name().equals(text))) {
                return new Peer(null, id);
            }
        }
        if (text.indexOf('/') < 0) {
            throw new IllegalArgumentException(
                    ("\"%s\" is no security group of this VPC and no CIDR block; write a name like"
                                    + " sg-app or a block like 10.0.0.0/16.")
                            .formatted(text));
        }
        return new Peer(Cidr.of(text), null);
    }

    @Override
    public List<Peer> suggestions(Subject subject) {
        return groups(subject).stream().map(id -> new Peer(null, id)).toList();
    }

    private static List<ResourceId> groups(Subject subject) {
        return subject.inVpc(ResourceType.SECURITY_GROUP);
    }
}
