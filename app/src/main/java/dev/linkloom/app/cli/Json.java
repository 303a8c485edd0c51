package dev.linkloom.app.cli;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// The JSON documents of the command line, member by member as scripts expect them.
final class Json {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String text(ObjectNode document) {
        return MAPPER.writeValueAsString(document);
    }

    static ObjectNode trace(Trace trace) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("verdict", trace.verdict().name());
        json.put("at", string(trace.at()));
        json.put("rule", string(trace.rule()));
        json.put("awsCode", trace.awsCode());
        json.put("explanation", trace.explanation());
        json.set("dns", trace.dns() == null ? null : dns(trace.dns()));
        hops(json.putArray("forward"), trace.forward());
        hops(json.putArray("return"), trace.reply());
        json.set("seenByTarget", trace.seenByTarget() == null ? null : seen(trace.seenByTarget()));
        ArrayNode blockers = json.putArray("blockers");
        trace.blockers().forEach(blocker -> blockers.add(blocker(blocker)));
        return json;
    }

    /// The document of `resolve`: the `dns` object with its verdict.
    static ObjectNode resolution(Resolution resolution) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("verdict", resolution.status().name());
        json.setAll(dns(resolution));
        return json;
    }

    static ObjectNode findings(List<Finding> findings) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode array = json.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode each = array.addObject();
            each.put("rule", finding.rule().value());
            each.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            each.put("awsCode", finding.awsCode());
            each.put("resource", finding.resource().value());
            each.put("explanation", finding.explanation());
            each.put("fix", finding.fix() == null ? null : finding.fix().label());
        }
        return json;
    }

    private static ObjectNode dns(Resolution resolution) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("name", resolution.name());
        json.put("resolver", string(resolution.resolver()));
        json.put("ttlSeconds", resolution.ttlSeconds());
        ArrayNode answers = json.putArray("answers");
        resolution.answers().forEach(answer -> answers.add(answer.toString()));
        json.put("used", string(resolution.used()));
        ArrayNode steps = json.putArray("steps");
        for (Resolution.Step step : resolution.steps()) {
            ObjectNode each = steps.addObject();
            each.put("at", step.at());
            each.put("question", step.question());
            each.put("answer", step.answer());
            each.put("rule", step.rule().value());
            each.put("explanation", step.explanation());
        }
        return json;
    }

    private static void hops(ArrayNode array, List<Hop> hops) {
        for (Hop hop : hops) {
            ObjectNode each = array.addObject();
            each.put("at", hop.at().value());
            each.put("kind", hop.kind().word());
            each.put("passed", hop.passed());
            each.set("in", packet(hop.in()));
            each.set("out", packet(hop.out()));
            each.put("rule", hop.rule().value());
            each.put("matched", hop.matched());
            each.put("explanation", hop.explanation());
            each.put("latencyMicros", hop.latencyMicros());
        }
    }

    private static ObjectNode packet(Packet packet) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("source", packet.from());
        json.put("destination", packet.to());
        json.put("protocol", packet.protocol().toString());
        return json;
    }

    private static ObjectNode seen(SeenByTarget seen) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("target", seen.target().value());
        json.put("source", seen.packet().from());
        json.put("destination", seen.packet().to());
        json.set(
                "proxyProtocolV2",
                seen.proxyHeader() == null ? null : proxyHeader(seen.proxyHeader()));
        return json;
    }

    private static ObjectNode proxyHeader(ProxyHeader header) {
        Packet client =
                new Packet(
                        header.source(),
                        header.sourcePort(),
                        header.destination(),
                        header.destinationPort(),
                        Protocol.TCP);
        ObjectNode json = MAPPER.createObjectNode();
        json.put("hex", HexFormat.of().formatHex(header.bytes()));
        json.put("source", client.from());
        json.put("destination", client.to());
        json.put("vpcEndpointId", string(header.vpcEndpointId()));
        return json;
    }

    private static ObjectNode blocker(Blocker blocker) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("verdict", blocker.verdict().name());
        json.put("at", blocker.at().value());
        json.put("rule", blocker.rule().value());
        json.put("matched", blocker.matched());
        json.put("awsCode", blocker.awsCode());
        json.put("explanation", blocker.explanation());
        return json;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
