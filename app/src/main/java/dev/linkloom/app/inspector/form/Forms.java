package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.simulation.RowHits;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The form of every type of resource.
public final class Forms {

    private final Kit kit;

    /// @param edits performs what the user changes
    /// @param goTo shows a resource that is referred to
    public Forms(Consumer<Edit> edits, Consumer<ResourceId> goTo) {
        this(edits, goTo, () -> RowHits.NONE);
    }

    /// @param hits which rows decided the flows that were played
    public Forms(Consumer<Edit> edits, Consumer<ResourceId> goTo, Supplier<RowHits> hits) {
        this(new Kit(new Maker(edits), goTo, new PropertyHelp(), hits));
    }

    private Forms(Kit kit) {
        this.kit = kit;
    }

    /// The form of several resources of these types together; null when they share nothing that can
    /// be edited.
    ///
    /// @param types each once
    public @Nullable SeveralForm of(List<Class<? extends Resource>> types) {
        Set<String> shared = Chosen.shared(types);
        return shared.isEmpty() ? null : new SeveralForm(new Forms(kit.ofSeveral()), shared);
    }

    /// Makes some resources what a text in the form of the file says, or answers why AWS would
    /// refuse that.
    ///
    /// @throws DesignFormatException when the text says nothing that could be; with place and mend
    public @Nullable String rewrite(Fabric fabric, String json, List<ResourceId> ids)
            throws DesignFormatException {
        Design design = fabric.design();
        List<Subject> subjects =
                ids.stream()
                        .map(design::find)
                        .filter(Objects::nonNull)
                        .map(each -> new Subject(fabric, each))
                        .toList();
        String step =
                ids.size() == 1
                        ? tr("Change the JSON of %s", design.name(ids.getFirst()))
                        : subjects.size() == ids.size()
                                ? tr("Change the JSON of %,d resources", ids.size())
                                : tr("Change the JSON of %,d things", ids.size());
        Edit.Rewrite edit = DesignFile.rewrite(json, design, ids, step);
        String refusal = Refusal.of(subjects, edit);
        if (refusal == null && !edit.applyTo(design).equals(design)) {
            kit.maker().perform(fabric.keeping(Containment.following(design, edit)));
        }
        return refusal;
    }

    public Form<?> of(ResourceType type) {
        return switch (type) {
            case ACCOUNT -> AccountForm.make(kit);
            case VPC -> VpcForm.make(kit);
            case SUBNET -> SubnetForm.make(kit);
            case ROUTE_TABLE -> RouteTableForm.make(kit);
            case INTERNET_GATEWAY -> InternetGatewayForm.make(kit);
            case NAT_GATEWAY -> NatGatewayForm.make(kit);
            case VPC_PEERING -> VpcPeeringForm.make(kit);
            case NETWORK_INTERFACE -> NetworkInterfaceForm.make(kit);
            case INSTANCE -> InstanceForm.make(kit);
            case SECURITY_GROUP -> SecurityGroupForm.make(kit);
            case NETWORK_ACL -> NetworkAclForm.make(kit);
            case NETWORK_LOAD_BALANCER -> NetworkLoadBalancerForm.make(kit);
            case TARGET_GROUP -> TargetGroupForm.make(kit);
            case ENDPOINT_SERVICE -> EndpointServiceForm.make(kit);
            case INTERFACE_ENDPOINT -> InterfaceEndpointForm.make(kit);
            case PRIVATE_HOSTED_ZONE -> PrivateHostedZoneForm.make(kit);
            case ON_PREMISES -> OnPremisesForm.make(kit);
            case INTERNET -> InternetForm.make(kit);
            case PREFIX_LIST -> PrefixListForm.make(kit);
            case AWS_SERVICE -> AwsServiceForm.make(kit);
            case GATEWAY_ENDPOINT -> GatewayEndpointForm.make(kit);
            case GATEWAY_LOAD_BALANCER -> GatewayLoadBalancerForm.make(kit);
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> GatewayLoadBalancerEndpointForm.make(kit);
            case RESOURCE_GATEWAY -> ResourceGatewayForm.make(kit);
            case RESOURCE_CONFIGURATION -> ResourceConfigurationForm.make(kit);
            case RESOURCE_ENDPOINT -> ResourceEndpointForm.make(kit);
            case APPLICATION_LOAD_BALANCER -> ApplicationLoadBalancerForm.make(kit);
            case TRANSIT_GATEWAY -> TransitGatewayForm.make(kit);
            case TRANSIT_GATEWAY_ATTACHMENT -> TransitGatewayAttachmentForm.make(kit);
            case TRANSIT_GATEWAY_ROUTE_TABLE -> TransitGatewayRouteTableForm.make(kit);
            case VIRTUAL_PRIVATE_GATEWAY -> VirtualPrivateGatewayForm.make(kit);
            case DIRECT_CONNECT_GATEWAY -> DirectConnectGatewayForm.make(kit);
            case VIRTUAL_INTERFACE -> VirtualInterfaceForm.make(kit);
            case VPN_CONNECTION -> VpnConnectionForm.make(kit);
            case HOST -> HostForm.make(kit);
            case RESOLVER_ENDPOINT -> ResolverEndpointForm.make(kit);
            case RESOLVER_RULE -> ResolverRuleForm.make(kit);
            case PUBLIC_HOSTED_ZONE -> PublicHostedZoneForm.make(kit);
        };
    }
}
