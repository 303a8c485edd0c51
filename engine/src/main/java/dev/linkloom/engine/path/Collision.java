package dev.linkloom.engine.path;

import dev.linkloom.engine.rule.RuleId;

/// Two flows that one target cannot tell apart, because they reach it from the same address and
/// port through different nodes: one of them is reset (SRC-13).
///
/// @param packet what the target sees of both
public record Collision(Flow one, Flow other, Packet packet, RuleId rule, String explanation) {}
