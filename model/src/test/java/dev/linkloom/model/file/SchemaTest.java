package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;
import dev.linkloom.model.resource.ResourceType;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The published schema says what the program reads and writes.
class SchemaTest {

    private static final Path FILE = Path.of("..", "assets", "schema", "design-1.schema.json");
    private static final Schema SCHEMA = schema();

    /// What a schema cannot see: where references lead, and what holds between values.
    private static final List<String> BEYOND_A_SCHEMA =
            List.of(
                    "There is no resource",
                    "number of turns",
                    "A resource is called",
                    "It is drawn nowhere",
                    "lies inside itself",
                    "stands twice",
                    "is of type",
                    "bits after the prefix",
                    "The ports",
                    "must have 12 digits",
                    "different Regions",
                    "the same zone ID",
                    "not the number 1.0"); // which is an integer to a schema

    static List<Path> samples() throws IOException {
        return SamplesTest.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFollowsTheSchema(Path sample) throws IOException {
        assertEquals(List.of(), errors(Files.readString(sample)));
    }

    @Property(tries = 40)
    void whateverIsWrittenFollowsTheSchema(@ForAll("designs") Design design) {
        assertEquals(List.of(), errors(DesignFile.format(design)));
    }

    static Stream<MalformedFilesTest.Mistake> mistakes() {
        return MalformedFilesTest.mistakes().filter(SchemaTest::isForASchema);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSchemaSeesAMistakeToo(MalformedFilesTest.Mistake mistake) {
        assertFalse(errors(mistake.brokenText()).isEmpty(), mistake.sentence());
    }

    @Test
    void theSchemaLetsUnknownMembersPass() {
        String text = MalformedFilesTest.sound().replace("\"type\":", "\"note\": 1, \"type\":");
        assertEquals(List.of(), errors(text));
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaNamesTheMembersOfAResourceInTheirOrder(ResourceType type) throws IOException {
        assertSameMembers(ResourceShapes.of(type), Spelling.KEBAB.of(type));
    }

    @Test
    void theSchemaNamesTheMembersOfWhatStandsInsideResources() throws IOException {
        assertSameMembers(RowShapes.BOX, "box");
        assertSameMembers(RowShapes.LINKS.shape(), "drawnLink");
        assertSameMembers(RowShapes.BENDS, "bends");
        assertSameMembers(RowShapes.TURNS.shape(), "turn");
        assertSameMembers(NamingShape.NAMING, "naming");
        assertSameMembers(PictureShapes.TITLE_BLOCK, "titleBlock");
        assertSameMembers(PictureShapes.NOTE, "note");
        assertSameMembers(PictureShapes.FRAME, "frame");
        assertSameMembers(RowShapes.HEALTH_CHECK, "healthCheck");
        assertSameMembers(RowShapes.ROUTES.shape(), "route");
        assertSameMembers(RowShapes.SECURITY_GROUP_RULES.shape(), "securityGroupRule");
        assertSameMembers(RowShapes.ACL_RULES.shape(), "networkAclRule");
        assertSameMembers(RowShapes.NODES.shape(), "node");
        assertSameMembers(RowShapes.LISTENERS.shape(), "listener");
        assertSameMembers(RowShapes.WEIGHTED_TARGET_GROUPS.shape(), "weightedTargetGroup");
        assertSameMembers(RowShapes.TARGET_GROUP_ATTRIBUTES, "targetGroupAttributes");
        assertSameMembers(RowShapes.TARGETS.shape(), "target");
        assertSameMembers(RowShapes.ENDPOINT_INTERFACES.shape(), "endpointInterface");
        assertSameMembers(RowShapes.RECORDS.shape(), "record");
        assertSameMembers(RowShapes.FORWARDERS.shape(), "forwarder");
        assertSameMembers(RowShapes.TRANSIT_GATEWAY_ROUTES.shape(), "transitGatewayRoute");
    }

    private static void assertSameMembers(Shape<?> shape, String definition) throws IOException {
        JsonNode described = document().path("$defs").path(definition);
        assertEquals(
                shape.members().stream().map(Member::name).toList(),
                List.copyOf(described.path("properties").propertyNames()));
        assertEquals(
                shape.members().stream()
                        .filter(each -> each.standard() == null)
                        .map(Member::name)
                        .toList(),
                texts(described.path("required")));
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultsOfTheSchemaAreThoseOfTheReader(ResourceType type) throws IOException {
        for (var each : definition(type).path("properties").properties()) {
            if (each.getValue().has("default")) {
                assertEquals(
                        withMember(type, each.getKey(), each.getValue().path("default")),
                        withMember(type, each.getKey(), null),
                        each.getKey());
            }
        }
    }

    @Test
    void theSchemaKnowsEveryType() throws IOException {
        assertEquals(
                Arrays.stream(ResourceType.values()).map(Spelling.KEBAB::of).toList(),
                texts(document().at("/$defs/resource/properties/type/enum")));
    }

    @Provide
    Arbitrary<Design> designs() {
        return Designs.designs();
    }

    private static boolean isForASchema(MalformedFilesTest.Mistake mistake) {
        return BEYOND_A_SCHEMA.stream().noneMatch(mistake.sentence()::contains);
    }

    /// A resource with the members it must have, and one of them or one more set to a value.
    private static Design withMember(ResourceType type, String name, JsonNode value)
            throws IOException {
        String id = type == ResourceType.ACCOUNT ? "111111111111" : "it";
        String member =
                value == null ? "" : ", \"%s\": %s".formatted(name, JsonLayout.inline(value));
        return DesignFile.parse(
                """
                {"format": "linkloom-design", "version": 1, "resources": {"%s": {"type": "%s"%s%s}}}
                """
                        .formatted(id, Spelling.KEBAB.of(type), required(type), member),
                "one.json");
    }

    private static String required(ResourceType type) {
        return switch (type) {
            case VPC -> ", \"region\": \"us-east-1\", \"cidrs\": [\"10.0.0.0/16\"]";
            case SUBNET -> ", \"zoneId\": \"use1-az1\", \"cidr\": \"10.0.0.0/24\"";
            case VPC_PEERING -> ", \"state\": \"active\"";
            case NETWORK_LOAD_BALANCER -> ", \"scheme\": \"internal\"";
            case TARGET_GROUP -> ", \"targetType\": \"ip\", \"protocol\": \"TCP\", \"port\": 443";
            case ENDPOINT_SERVICE -> ", \"region\": \"us-east-1\"";
            case INTERFACE_ENDPOINT ->
                    ", \"privateDns\": true, \"state\": \"available\", \"dnsSuffix\": \"abcd1234\"";
            case AWS_SERVICE -> ", \"region\": \"us-east-1\", \"service\": \"s3\"";
            case GATEWAY_LOAD_BALANCER_ENDPOINT -> ", \"state\": \"available\"";
            case RESOURCE_ENDPOINT -> ", \"state\": \"available\", \"dnsSuffix\": \"abcd1234\"";
            case APPLICATION_LOAD_BALANCER -> ", \"scheme\": \"internal\"";
            case TRANSIT_GATEWAY -> ", \"region\": \"us-east-1\"";
            case VIRTUAL_INTERFACE -> ", \"kind\": \"private\"";
            case VPN_CONNECTION -> ", \"routing\": \"static\"";
            case RESOLVER_ENDPOINT -> ", \"direction\": \"inbound\"";
            case RESOLVER_RULE, PUBLIC_HOSTED_ZONE, PRIVATE_HOSTED_ZONE ->
                    ", \"domain\": \"example.com\"";
            case ACCOUNT,
                    ROUTE_TABLE,
                    INTERNET_GATEWAY,
                    NAT_GATEWAY,
                    NETWORK_INTERFACE,
                    INSTANCE,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    ON_PREMISES,
                    INTERNET,
                    PREFIX_LIST,
                    GATEWAY_ENDPOINT,
                    GATEWAY_LOAD_BALANCER,
                    RESOURCE_GATEWAY,
                    RESOURCE_CONFIGURATION,
                    TRANSIT_GATEWAY_ATTACHMENT,
                    TRANSIT_GATEWAY_ROUTE_TABLE,
                    VIRTUAL_PRIVATE_GATEWAY,
                    DIRECT_CONNECT_GATEWAY,
                    HOST ->
                    "";
        };
    }

    private static JsonNode definition(ResourceType type) throws IOException {
        return document().path("$defs").path(Spelling.KEBAB.of(type));
    }

    private static JsonNode document() throws IOException {
        return JsonText.parse(Files.readString(FILE), FILE.toString());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.stringValue()));
        return texts;
    }

    private static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(each -> each.getInstanceLocation() + " " + each.getMessage())
                .toList();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
