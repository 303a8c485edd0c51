package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.DnsRecordIpType;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an interface endpoint.
final class InterfaceEndpointForm {

    private InterfaceEndpointForm() {}

    static Form<InterfaceEndpoint> make(Kit kit) {
        return kit.form(InterfaceEndpoint.class)
                .line(
                        tr("VPC"),
                        Lens.of(InterfaceEndpoint.class, "vpc", InterfaceEndpoint::vpc),
                        kit.container(ResourceType.VPC))
                .line(
                        tr("Service"),
                        Lens.of(InterfaceEndpoint.class, "service", InterfaceEndpoint::service),
                        kit.anywhere(
                                tr("Not connected"),
                                ResourceType.ENDPOINT_SERVICE,
                                ResourceType.AWS_SERVICE))
                .line(
                        tr("State"),
                        Lens.of(InterfaceEndpoint.class, "state", InterfaceEndpoint::state),
                        Kit.oneOf(State.class, Words::camel))
                .line(
                        tr("Private DNS"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "privateDns",
                                InterfaceEndpoint::privateDns),
                        Kit.onOff())
                .line(
                        tr("DNS suffix"),
                        Lens.of(InterfaceEndpoint.class, "dnsSuffix", InterfaceEndpoint::dnsSuffix),
                        Kit.mono(Formats.DNS_SUFFIX))
                .wide(
                        tr("Network interfaces"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "interfaces",
                                InterfaceEndpoint::interfaces),
                        Rows.interfaces(kit))
                .wide(
                        tr("Security groups"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "securityGroups",
                                InterfaceEndpoint::securityGroups),
                        kit.securityGroups())
                .section(tr("Addresses and names"))
                .line(
                        tr("IP address type"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "ipAddressType",
                                InterfaceEndpoint::ipAddressType),
                        Kit.oneOf(IpAddressType.class, Words::kebab))
                .line(
                        tr("DNS record type"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "dnsRecordIpType",
                                InterfaceEndpoint::dnsRecordIpType),
                        Kit.oneOf(DnsRecordIpType.class, Words::kebab))
                .line(
                        tr("Private DNS only for inbound resolvers"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "privateDnsOnlyForInboundResolver",
                                InterfaceEndpoint::privateDnsOnlyForInboundResolver),
                        Kit.onOff())
                .line(
                        tr("Policy"),
                        Lens.of(InterfaceEndpoint.class, "policy", InterfaceEndpoint::policy),
                        Kit.mono(Formats.optional(Formats.ANY_TEXT, tr("full access"))))
                .line(
                        tr("Keeps its access"),
                        Lens.of(
                                InterfaceEndpoint.class,
                                "keepsAccess",
                                InterfaceEndpoint::keepsAccess),
                        Kit.onOff());
    }
}
