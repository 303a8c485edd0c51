package dev.linkloom.engine.check;

/// How much a finding matters: AWS would refuse it, it will not work as drawn, or it is worth
/// knowing.
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
