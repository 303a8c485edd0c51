package dev.linkloom.engine.walk;

import dev.linkloom.engine.audit.Audit;
import dev.linkloom.engine.audit.Survey;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Endpoints that AWS would not have made, because it refuses them or their service; each is looked
/// at when a flow first comes to it.
public final class RefusedEndpoints implements Refusals {

    private final Survey survey;
    private final Map<ResourceId, Answer> known = new ConcurrentHashMap<>();
    private final @Nullable Answer[] byInterface;
    private final Map<ResourceId, Examined> services = new ConcurrentHashMap<>();

    /// @param decision null when AWS would have made it
    private record Answer(@Nullable Decision decision) {

        static final Answer MADE = new Answer(null);

        static Answer of(@Nullable Decision decision) {
            return decision == null ? MADE : new Answer(decision);
        }
    }

    /// @param finding null when AWS would have made it
    private record Examined(@Nullable Finding finding) {}

    public RefusedEndpoints(Survey survey) {
        this.survey = survey;
        byInterface = new Answer[survey.topology().eniIndexes()];
    }

    /// Two threads may both look, and find the same.
    @Override
    public @Nullable Decision of(Eni door) {
        Answer answer = byInterface[door.index()];
        if (answer == null) {
            answer = Answer.of(of(door.owner().id()));
            byInterface[door.index()] = answer;
        }
        return answer.decision();
    }

    @Override
    public @Nullable Decision of(@Nullable ResourceId endpoint) {
        if (endpoint == null) {
            return null;
        }
        Answer answer = known.get(endpoint);
        if (answer == null) {
            answer = Answer.of(decide(endpoint));
            known.put(endpoint, answer);
        }
        return answer.decision();
    }

    private @Nullable Decision decide(ResourceId id) {
        VpcEndpoint endpoint = survey.design().find(id, VpcEndpoint.class);
        if (endpoint == null) {
            return null;
        }
        Finding own = first(endpoint);
        EndpointService service = survey.design().find(service(endpoint), EndpointService.class);
        Finding deciding = own != null || service == null ? own : ofService(service);
        return deciding == null ? null : decision(deciding);
    }

    private static @Nullable ResourceId service(VpcEndpoint endpoint) {
        return switch (endpoint) {
            case InterfaceEndpoint it -> it.service();
            case GatewayLoadBalancerEndpoint it -> it.service();
            case GatewayEndpoint _, ResourceEndpoint _ -> null;
        };
    }

    /// A service has many endpoints, and is looked at once.
    private @Nullable Finding ofService(EndpointService service) {
        Examined known = services.get(service.id());
        if (known == null) {
            known = new Examined(first(service));
            services.put(service.id(), known);
        }
        return known.finding();
    }

    private @Nullable Finding first(Resource resource) {
        for (Finding each : Audit.refusals(survey, resource)) {
            if (each.awsCode() != null) {
                return each;
            }
        }
        return null;
    }

    private static Decision decision(Finding finding) {
        String code = finding.awsCode();
        Ruling ruling =
                Ruling.stop(
                        Verdict.CREATE_REJECTED,
                        finding.resource(),
                        HopKind.ENDPOINT,
                        finding.rule(),
                        "AWS would refuse this with %s: %s",
                        code == null ? "an error" : code,
                        finding.explanation());
        return code == null ? ruling : ruling.coded(code);
    }
}
