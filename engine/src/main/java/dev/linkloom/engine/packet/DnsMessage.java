package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A DNS query, or a recursive resolver's reply to it, as bytes (RFC 1035).
///
/// @param id what ties a reply to its query
/// @param type 1 for A, 28 for AAAA
/// @param code 0 for an answer, 3 for NXDOMAIN
/// @param answers the answer section
public record DnsMessage(
        int id, String name, int type, boolean reply, int code, List<ResourceRecord> answers) {

    public static final int A = 1;
    public static final int CNAME = 5;
    public static final int AAAA = 28;
    public static final int NO_ERROR = 0;
    public static final int NXDOMAIN = 3;

    private static final int LONGEST = 65_535;
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;
    private static final int INTERNET = 1;
    private static final int POINTER = 0xc000;
    private static final int FURTHEST_POINTER = 0x3fff;
    private static final int RECURSION_DESIRED = 0x0100;
    private static final int RECURSIVE_REPLY = 0x8180;

    public DnsMessage {
        answers = List.copyOf(answers);
    }

    /// One line of the answer section.
    public sealed interface ResourceRecord {

        String owner();

        int ttlSeconds();

        record Address(String owner, int ttlSeconds, Ip address) implements ResourceRecord {}

        record Alias(String owner, int ttlSeconds, String canonicalName)
                implements ResourceRecord {}
    }

    /// Whether a name fits into messages at all (DNS-15).
    public static boolean speakable(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_NAME) {
            return false;
        }
        return Arrays.stream(name.split("\\.", -1))
                .mapToInt(label -> label.getBytes(StandardCharsets.UTF_8).length)
                .allMatch(length -> length > 0 && length <= LONGEST_LABEL);
    }

    /// The message; names that occurred before become pointers.
    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(LONGEST);
        Map<String, Integer> seen = new HashMap<>();
        out.putShort((short) id)
                .putShort((short) (reply ? RECURSIVE_REPLY | code : RECURSION_DESIRED))
                .putShort((short) 1)
                .putShort((short) answers.size())
                .putInt(0);
        put(out, name, seen);
        out.putShort((short) type).putShort((short) INTERNET);
        answers.forEach(each -> put(out, each, seen));
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void put(ByteBuffer out, ResourceRecord answer, Map<String, Integer> seen) {
        put(out, answer.owner(), seen);
        out.putShort((short) typeOf(answer)).putShort((short) INTERNET);
        out.putInt(answer.ttlSeconds());
        int length = out.position();
        out.putShort((short) 0);
        switch (answer) {
            case ResourceRecord.Address it -> out.put(it.address().bytes());
            case ResourceRecord.Alias it -> put(out, it.canonicalName(), seen);
        }
        out.putShort(length, (short) (out.position() - length - 2));
    }

    private static int typeOf(ResourceRecord answer) {
        return switch (answer) {
            case ResourceRecord.Alias _ -> CNAME;
            case ResourceRecord.Address it ->
                    switch (it.address().family()) {
                        case IPV4 -> A;
                        case IPV6 -> AAAA;
                    };
        };
    }

    private static void put(ByteBuffer out, String name, Map<String, Integer> seen) {
        String rest = name;
        while (!rest.isEmpty()) {
            Integer before = seen.get(rest);
            if (before != null) {
                out.putShort((short) (POINTER | before));
                return;
            }
            if (out.position() <= FURTHEST_POINTER) {
                seen.put(rest, out.position());
            }
            int dot = rest.indexOf('.');
            byte[] label =
                    (dot < 0 ? rest : rest.substring(0, dot)).getBytes(StandardCharsets.UTF_8);
            out.put((byte) label.length).put(label);
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        out.put((byte) 0);
    }
}
