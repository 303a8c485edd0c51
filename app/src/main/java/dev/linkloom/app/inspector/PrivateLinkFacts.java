package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.dns.AwsServiceNames;
import dev.linkloom.engine.dns.DomainProof;
import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.ServiceNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;

import java.util.Locale;

/// What follows for endpoints and the services they lead to: their names, their zones.
record PrivateLinkFacts(Facts facts) {

    void endpoint(InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(facts.subject().design(), endpoint);
        if (names == null) {
            return;
        }
        if (endpoint.privateDns()) {
            names.privateNames()
                    .forEach(name ->
                            facts.add(
                                    tr("Private name"),
                                    name,
                                    "DNS-14",
                                    tr(
                                            "Resolves to the endpoint inside its VPC, while private"
                                                    + " DNS is on.")));
        }
        Assumption regional =
                facts.subject().design().assumptions().hold(Assumption.ONE_ADDRESS)
                        ? Assumption.ONE_ADDRESS
                        : Assumption.ALL_ADDRESSES;
        facts.add(
                tr("Regional name"),
                names.regional(),
                "DNS-03",
                tr("Answers with %s; anyone on earth can resolve it (U-01).", regional.sentence()));
        for (ZonalName zonal : names.zonal()) {
            facts.add(
                    tr("Name in %s", zonal.zoneName()),
                    zonal.name(),
                    "DNS-04",
                    tr(
                            "Answers with the address in %s, which the consumer’s account calls"
                                    + " %s.",
                            zonal.zoneId(), zonal.zoneName()));
        }
    }

    void service(EndpointService service) {
        ServiceNames names = ServiceNames.of(service);
        facts.add(
                tr("Service name"),
                names.service(),
                "DNS-01",
                tr("What consumers type to create an endpoint."));
        facts.add(
                tr("Base DNS name"),
                names.base(),
                "DNS-02",
                tr("What the names of its endpoints end in."));
        proof(service);
        facts.add(
                tr("Zones on offer"),
                String.join(", ", facts.subject().fabric().zonesOf(service.id())),
                "SVC-20",
                tr("Where consumers may place endpoints; zones are matched by ID, never by name."));
    }

    private void proof(EndpointService service) {
        DomainProof proof = DomainProof.of(facts.subject().design(), service);
        if (proof.result() != DomainProof.Result.NOT_ASKED) {
            facts.add(
                    tr("Proof of ownership"),
                    proof.result().name().toLowerCase(Locale.ROOT),
                    proof.rule().value(),
                    proof.explanation());
        }
    }

    void service(AwsService service) {
        AwsServiceNames names = AwsServiceNames.of(service, facts.subject().design().assumptions());
        facts.add(
                tr("Service name"),
                names.service(),
                "DNS-01",
                tr("What consumers type to create an endpoint."));
        names.published()
                .forEach(name ->
                        facts.add(
                                tr("Public name"),
                                name,
                                "DNS-20",
                                names.offered().contains(name)
                                        ? tr(
                                                "Private DNS of an endpoint takes it over inside"
                                                        + " its VPC.")
                                        : tr("Private DNS of an endpoint does not take it over.")));
    }
}
