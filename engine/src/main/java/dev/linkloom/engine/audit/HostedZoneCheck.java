package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.PrivateHostedZone;

/// Private hosted zones of one name in one VPC (VALID-20).
final class HostedZoneCheck implements Check<PrivateHostedZone> {

    private static final RuleId SAME_ZONE_TWICE = RuleId.of("VALID-20");

    @Override
    public void review(PrivateHostedZone zone, Survey survey, Notes notes) {
        for (ResourceId vpc : zone.vpcs()) {
            if (survey.relations().referrers(vpc, PrivateHostedZone.class).stream()
                    .takeWhile(each -> !each.id().equals(zone.id()))
                    .anyMatch(each -> each.domain().equals(zone.domain()))) {
                notes.error(
                        SAME_ZONE_TWICE,
                        "ConflictingDomainExists",
                        zone.id(),
                        "%s has another zone %s than %s already; link only one of that name."
                                .formatted(survey.topology().name(vpc), zone.domain(), zone.name()),
                        new Edit.Replace(
                                "Unlink %s from %s"
                                        .formatted(zone.name(), survey.topology().name(vpc)),
                                zone.withVpcs(
                                        zone.vpcs().stream()
                                                .filter(each -> !each.equals(vpc))
                                                .toList())));
            }
        }
    }
}
