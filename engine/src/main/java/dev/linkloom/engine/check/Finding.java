package dev.linkloom.engine.check;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Something AWS would refuse, or an expert would question, about one resource.
///
/// @param awsCode AWS's error code where it would refuse, such as `InvalidParameter`
/// @param explanation one sentence that names the resource, the reason and the mend
/// @param fix an edit that mends it, where one edit can
public record Finding(
        RuleId rule,
        Severity severity,
        @Nullable String awsCode,
        ResourceId resource,
        String explanation,
        @Nullable Edit fix) {

    /// The open points on whose answers this rests, such as U-13.
    public List<RuleId> assumptions() {
        return RuleId.openPointsIn(Stream.of(explanation));
    }
}
