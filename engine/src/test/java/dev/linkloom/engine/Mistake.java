package dev.linkloom.engine;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;

import java.util.List;

/// A design with one thing wrong, and what is to be said of it.
///
/// @param code AWS's error code; null where it has none
/// @param part a part of the sentence, with the values that matter
/// @param sound the same design without the mistake
record Mistake(
        String rule,
        Severity severity,
        String code,
        ResourceId resource,
        String part,
        Design sound,
        Design broken) {

    static Mistake refused(
            String rule, String code, ResourceId at, String part, Design sound, Design broken) {
        return new Mistake(rule, Severity.ERROR, code, at, part, sound, broken);
    }

    static Mistake questioned(
            String rule,
            Severity severity,
            ResourceId at,
            String part,
            Design sound,
            Design broken) {
        return new Mistake(rule, severity, null, at, part, sound, broken);
    }

    static List<Finding> findings(Design design) {
        return Fabric.compile(design).findings();
    }

    boolean describes(Finding finding) {
        return finding.rule().value().equals(rule)
                && finding.severity() == severity
                && (code == null ? finding.awsCode() == null : code.equals(finding.awsCode()))
                && finding.resource().equals(resource)
                && finding.explanation().contains(part);
    }

    @Override
    public String toString() {
        return rule + " " + part;
    }
}
