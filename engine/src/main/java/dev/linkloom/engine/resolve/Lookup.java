package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A resolution together with what a tracer wants to know of it.
///
/// @param resolution what the client learns; without steps where nobody asked for explanations
/// @param rule the rule that decided the answer
/// @param at the resource that decided it
/// @param explanation one sentence about the answer, put together when it is read as text
/// @param intended the interfaces of the endpoint the name was meant for, even where it does not
///   resolve to them
/// @param bypassed the name of an endpoint for the same service in the client's VPC, which a public
///   answer leaves aside; null when there is none
public record Lookup(
        Resolution resolution,
        RuleId rule,
        ResourceId at,
        Object explanation,
        List<Eni> intended,
        @Nullable ResourceId endpoint,
        @Nullable String bypassed) {}
