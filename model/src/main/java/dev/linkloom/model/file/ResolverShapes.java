package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;

import java.util.List;

/// What stands in a file of resolvers and public zones.
final class ResolverShapes {

    private ResolverShapes() {}

    static final Shape<ResolverEndpoint> RESOLVER_ENDPOINT =
            Shape.of(
                    ResolverEndpoint.class,
                    ResourceShapes.NAME,
                    optional("vpc", Values.ID),
                    required(
                            "direction",
                            Values.word(ResolverEndpoint.Direction.class, Spelling.KEBAB)),
                    standard("interfaces", RowShapes.ENDPOINT_INTERFACES, List.of()),
                    standard("securityGroups", Values.listOf(Values.ID), List.of()));

    static final Shape<ResolverRule> RESOLVER_RULE =
            Shape.of(
                    ResolverRule.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    required("domain", Values.TEXT),
                    optional("outboundEndpoint", Values.ID),
                    standard("targets", Values.listOf(Values.IP), List.of()),
                    standard("vpcs", Values.listOf(Values.ID), List.of()));

    static final Shape<PublicHostedZone> PUBLIC_HOSTED_ZONE =
            Shape.of(
                    PublicHostedZone.class,
                    ResourceShapes.NAME,
                    optional("account", Values.ID),
                    required("domain", Values.TEXT),
                    standard("records", RowShapes.RECORDS, List.of()));
}
