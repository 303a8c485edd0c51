package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.exchange.cloudformation.Draft.Given;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads CloudFormation templates, YAML or JSON, whole or only their resources.
public final class CloudFormation {

    private static final Pattern TYPE = Pattern.compile("AWS::[A-Za-z0-9]+::[A-Za-z0-9]+");
    private static final String USUAL_REGION = "us-east-1";

    /// What the account is called until it comes into a design.
    private static final ResourceId OWN = ResourceId.of("000000000000");

    /// What is only a step of another resource, so that nothing stands for it by itself.
    private static final Set<String> PARTS =
            Set.of(
                    "AWS::EC2::VPCCidrBlock",
                    "AWS::EC2::Route",
                    "AWS::EC2::SubnetRouteTableAssociation",
                    "AWS::EC2::VPCGatewayAttachment",
                    "AWS::EC2::SecurityGroupIngress",
                    "AWS::EC2::SecurityGroupEgress",
                    "AWS::EC2::VPCEndpointServicePermissions",
                    "AWS::ElasticLoadBalancingV2::Listener",
                    "AWS::Route53::RecordSet",
                    "AWS::Route53::RecordSetGroup",
                    "AWS::EC2::EIP");

    private static final Set<String> IN_ACCOUNT =
            Set.of("vpc", "endpoint-service", "private-hosted-zone", "public-hosted-zone");

    private CloudFormation() {}

    /// Whether a text may be a template: it speaks of types as CloudFormation does, and is no
    /// design.
    public static boolean isTemplate(String text) {
        return TYPE.matcher(text).find() && !text.contains("\"linkloom-design\"");
    }

    /// Reads a template for a design.
    ///
    /// @param home the account it comes into; null for one of its own
    /// @throws DesignFormatException with one sentence that names the line and the place
    public static Imported read(String text, Design design, @Nullable ResourceId home)
            throws DesignFormatException {
        Source.Read source = Source.of(text);
        Map<String, Object> resources = resources(source.root());
        String region = region(design);
        Account own = new Account(OWN, "CloudFormation");
        Account known = design.find(home, Account.class);
        Account account = known == null ? own : known;
        Functions functions = new Functions(source.root(), resources, region, account.id().value());
        List<Given> all = new ArrayList<>();
        List<Given> unwanted = new ArrayList<>();
        resources.forEach((id, raw) -> {
            Given given = given(id, raw, source.lines(), functions);
            all.add(given);
            Object condition = Functions.member(raw, "Condition");
            if (condition != null && !functions.holds(condition)) {
                unwanted.add(given);
            }
        });
        Draft draft = new Draft(design, region, account, all);
        read(draft);
        for (Given each : unwanted) {
            draft.skip(each, "Its condition does not hold");
        }
        all.stream()
                .filter(each -> draft.id(Marks.of(each.logicalId())) == null)
                .filter(each -> !PARTS.contains(each.type()) && !unwanted.contains(each))
                .filter(each -> !draft.isSkipped(each))
                .forEach(each -> draft.skip(each, "This type is not drawn here"));
        return new Imported(fragment(draft, known == null), draft.lines());
    }

    private static void read(Draft draft) {
        NetworkTypes network = new NetworkTypes(draft);
        ComputeTypes compute = new ComputeTypes(draft);
        BalancingTypes balancing = new BalancingTypes(draft);
        network.read();
        compute.read();
        balancing.read();
        new PrivateLinkTypes(draft).read();
        new NameTypes(draft).read();
        network.connect();
        compute.connect();
        balancing.connect();
    }

    /// Those of the template, or of what was copied out of one.
    @SuppressWarnings("unchecked") // the keys of a map that was read are texts
    private static Map<String, Object> resources(Map<String, Object> root)
            throws DesignFormatException {
        Map<String, Object> found =
                root.get("Resources") instanceof Map<?, ?> map ? (Map<String, Object>) map : root;
        boolean any =
                found.values().stream()
                        .map(each -> Functions.member(each, "Type"))
                        .anyMatch(each -> each instanceof String);
        if (!any) {
            throw new DesignFormatException(
                    "The template",
                    "Resources",
                    "No resource has a \"Type\"; paste resources with the names they have there.");
        }
        return found;
    }

    private static Given given(
            String id, Object raw, Map<String, Integer> lines, Functions functions) {
        Object properties = functions.value(Functions.member(raw, "Properties"));
        Integer line = lines.getOrDefault("/Resources/" + id, lines.get("/" + id));
        return new Given(
                id,
                line == null ? 0 : line,
                String.valueOf(Functions.member(raw, "Type")),
                Properties.of(properties));
    }

    /// The Region that most VPCs of the design are in.
    private static String region(Design design) {
        return design.all(Vpc.class).stream()
                .collect(Collectors.groupingBy(Vpc::region, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing((Map.Entry<String, Long> each) -> each.getValue()))
                .map(Map.Entry::getKey)
                .orElse(USUAL_REGION);
    }

    /// What cannot stand in a design is left out, each for its own reason.
    private static Fragment fragment(Draft draft, boolean account) throws DesignFormatException {
        for (String id : List.copyOf(draft.nodes().keySet())) {
            Row node = draft.nodes().get(id);
            String wrong = node == null ? null : problem(id, node);
            if (wrong != null) {
                draft.skipById(id, wrong);
            }
        }
        Map<String, Object> resources = new LinkedHashMap<>();
        boolean any = draft.nodes().values().stream().anyMatch(CloudFormation::isInAccount);
        if (account && any) {
            Row own = new Row();
            own.put("type", "account");
            own.put("name", "CloudFormation");
            resources.put(OWN.value(), own.members());
        }
        draft.nodes()
                .forEach((id, node) -> {
                    if (account && isInAccount(node)) {
                        node.put("account", OWN.value());
                    }
                    resources.put(id, node.members());
                });
        return new Fragment(DesignFile.part(resources, "The template"));
    }

    private static boolean isInAccount(Row node) {
        return IN_ACCOUNT.contains(node.text("type", ""));
    }

    private static @Nullable String problem(String id, Row node) {
        try {
            Design alone = DesignFile.part(Map.of(id, node.members()), "The template");
            return alone.resources().isEmpty() ? "It says nothing" : null;
        } catch (DesignFormatException wrong) {
            String message = String.valueOf(wrong.getMessage());
            return Marks.plain(message.substring(message.lastIndexOf(": ") + 2));
        }
    }
}
