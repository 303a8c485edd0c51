package dev.linkloom.engine;

import dev.linkloom.engine.balance.ClientIp;
import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.capture.Capture;
import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.path.Collision;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.walk.Collisions;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A design compiled for questions: what a name resolves to, what happens to a packet, what AWS
/// would refuse.
///
/// Compile once per version of the design and ask as often as you like; a fabric never changes and
/// any thread may ask.
public final class Fabric {

    private final Design design;
    private final Engine engine;

    private Fabric(Design design, Engine engine) {
        this.design = design;
        this.engine = engine;
    }

    /// Compiles one version of a design; incomplete designs are welcome.
    public static Fabric compile(Design design) {
        return new Fabric(design, Engine.of(design));
    }

    /// Compiles another version of this fabric's design and takes over what lies between them left
    /// alone; it answers exactly as if compiled anew, and sooner.
    public Fabric after(Design next) {
        return new Fabric(next, engine.after(next));
    }

    public Design design() {
        return design;
    }

    /// The walk of one DNS question and its answer (section DNS).
    public Resolution resolve(Question question) {
        return engine.resolver().resolve(question);
    }

    /// One flow, both directions, decision by decision (section ENGINE).
    public Trace trace(Flow flow) {
        return engine.tracer().trace(flow);
    }

    /// What becomes of one flow, for those who do not ask why.
    public Verdict verdict(Flow flow) {
        return engine.tracer().verdict(flow);
    }

    /// What a packet capture on every interface would show of traces made here.
    public PcapNg packets(List<Trace> traces) {
        return Capture.of(engine.topology(), traces);
    }

    /// Which of these flows, open at the same time, a target cannot tell apart (SRC-13).
    public List<Collision> collisions(List<Flow> flows) {
        return Collisions.among(flows, engine.tracer());
    }

    /// How many connections the node in a zone can hold to each target that sees the node's own
    /// address; 0 where the load balancer has no node (SRC-15, SRC-16).
    public int connectionsPerTarget(ResourceId loadBalancer, String zoneId) {
        return engine.connectionsPerTarget(loadBalancer, zoneId);
    }

    /// What each node of a load balancer thinks of each target it may use; empty for an unknown one
    /// (NLB-14, NLB-15).
    public List<TargetHealth> health(ResourceId loadBalancer) {
        return engine.healthOf(loadBalancer);
    }

    /// The zone IDs in which consumers may place endpoints of a service; empty for an unknown one
    /// (SVC-19).
    public List<String> zonesOf(ResourceId service) {
        return engine.zonesOf(service);
    }

    /// The address of a VPC's resolver (DNS-21); null without an IPv4 block.
    public @Nullable Ip resolverOf(ResourceId vpc) {
        Network network = engine.topology().network(vpc);
        return network == null ? null : Resolver.address(network);
    }

    /// What a set of rules applies to: the resources that wear a security group, the subnets of a
    /// network ACL or a route table (NET-11, NET-19); empty for everything else.
    public List<ResourceId> affectedBy(ResourceId rules) {
        return engine.affectedBy(rules);
    }

    /// What AWS would refuse of an edit if this design were deployed already: taking a load
    /// balancer from under connected endpoints (VALID-17), accepting an expired request (SVC-13), a
    /// new endpoint with private DNS before acceptance (VALID-05).
    public List<Finding> refusals(Edit edit) {
        return engine.lifeCycle().refusals(edit);
    }

    /// The edit together with what AWS keeps as it was: endpoints stay connected when their
    /// principal or their Region is taken off the service (SVC-06, SVC-28).
    public Edit keeping(Edit edit) {
        return engine.lifeCycle().keeping(edit);
    }

    /// The steps the owner of a service, an endpoint, a load balancer or a peering may take now,
    /// and why AWS would refuse the others (SVC-10, SVC-16, SVC-19, NET-23); empty for everything
    /// else.
    public List<Action> actions(ResourceId id) {
        Resource found = design.find(id);
        return found == null ? List.of() : engine.lifeCycle().actions(found);
    }

    /// Whether targets of a group see the address of a client that dials the load balancer itself
    /// (SRC-03); flows through an endpoint never ask (SRC-02). False for an unknown group.
    public boolean preservesClientIp(ResourceId targetGroup) {
        TargetGroup found = design().find(targetGroup, TargetGroup.class);
        return found != null && ClientIp.preserved(found, design.assumptions());
    }

    /// Whether the nodes of a load balancer use a group's targets of other zones (NLB-17, NLB-18);
    /// false for unknown ones.
    public boolean crossZone(ResourceId loadBalancer, ResourceId targetGroup) {
        ListeningLoadBalancer balancer = design().find(loadBalancer, ListeningLoadBalancer.class);
        TargetGroup group = design().find(targetGroup, TargetGroup.class);
        return balancer != null && group != null && Health.crossZone(balancer, group);
    }

    /// Everything AWS would refuse or an expert would question, errors first (section VALID).
    public List<Finding> findings() {
        return engine.findings();
    }

    /// Questions about the whole design: who holds an address, whose name it is, who may talk to
    /// whom.
    public Insight insight() {
        return engine.insight();
    }
}
