package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

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
import java.util.stream.Stream;

/// The other side of a security-group rule: a block of addresses, or a group or prefix list by name
/// or id.
final class Peers implements Format<Peers.Peer> {

    static final Lens<SecurityGroupRule, Peer> LENS =
            Lens.computed(
                    "peer",
                    rule -> new Peer(rule.cidr(), rule.group(), rule.prefixList()),
                    (rule, peer) ->
                            new SecurityGroupRule(
                                    rule.protocol(),
                                    rule.ports(),
                                    peer.cidr(),
                                    peer.group(),
                                    peer.prefixList()));

    /// One of the three.
    record Peer(@Nullable Cidr cidr, @Nullable ResourceId group, @Nullable ResourceId prefixList) {

        @Nullable ResourceId named() {
            return group == null ? prefixList : group;
        }
    }

    @Override
    public String write(Subject subject, Peer peer) {
        Resource named = subject.design().find(peer.named());
        return named != null
                ? named.name()
                : String.valueOf(peer.named() != null ? peer.named() : peer.cidr());
    }

    @Override
    public Peer read(Subject subject, String text) {
        for (Peer each : suggestions(subject)) {
            Resource named = subject.design().find(each.named());
            if (named != null && (named.id().value().equals(text) || named.name().equals(text))) {
                return each;
            }
        }
        if (text.indexOf('/') < 0) {
            throw new IllegalArgumentException(
                    tr(
                            "\"%s\" is no security group of this VPC, no prefix list and no CIDR"
                                    + " block; write a name like sg-app or a block like"
                                    + " 10.0.0.0/16.",
                            text));
        }
        return new Peer(Cidr.of(text), null, null);
    }

    @Override
    public List<Peer> suggestions(Subject subject) {
        Stream<Peer> groups =
                subject.inVpc(ResourceType.SECURITY_GROUP).stream()
                        .map(id -> new Peer(null, id, null));
        Stream<Peer> lists =
                subject.all(ResourceType.PREFIX_LIST, ResourceType.AWS_SERVICE).stream()
                        .map(id -> new Peer(null, null, id));
        return Stream.concat(groups, lists).toList();
    }
}
