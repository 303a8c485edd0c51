package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.WeightedTargetGroup;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A group that gets no connections has no say in DNS, however ill its targets are (NLB-05,
/// NLB-22).
class WeightlessGroupTest {

    private static final ResourceId EMPTY = ResourceId.of("tg-empty");

    @Test
    void nlb22AGroupOfWeight0KeepsNoZoneOutOfDns() {
        assertEquals("DNS-08", decider(beside(1, 0)));
        assertEquals("DNS-10", decider(beside(1, 1)));
    }

    @Test
    void nlb22TheOnlyGroupOfAListenerCountsWhateverItsWeight() {
        Design design = T0.design();
        TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
        Design ill = design.with(group.withTargets(List.of()));

        assertEquals("DNS-10", decider(Changes.nlb(ill, it -> weighted(it, 0, List.of()))));
    }

    /// The listener with an empty group beside T0's.
    private static Design beside(int weight, int ofEmpty) {
        Design design = T0.design();
        TargetGroup group = Changes.get(design, T0.TG, TargetGroup.class);
        return Changes.nlb(
                design.with(group.withId(EMPTY).withName("empty").withTargets(List.of())),
                it -> weighted(it, weight, List.of(new WeightedTargetGroup(EMPTY, ofEmpty))));
    }

    private static NetworkLoadBalancer weighted(
            NetworkLoadBalancer it, int weight, List<WeightedTargetGroup> others) {
        return it.withListeners(
                it.listeners().stream()
                        .map(each -> each.withWeight(weight).withAlsoTo(others))
                        .toList());
    }

    /// The rule by which the endpoint's regional name answers.
    private static String decider(Design design) {
        return Fabric.compile(design)
                .resolve(Question.a(T0.C1, T0.R))
                .steps()
                .getLast()
                .rule()
                .toString();
    }
}
