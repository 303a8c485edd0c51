package dev.linkloom.engine;

import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Reads captured packets back, with code of its own.
record Wire(PcapNg.Interface at, long nanos, ByteBuffer bytes, String comment) {

    private static final long EPOCH = 1_767_225_600_000_000_000L;
    private static final String FLAGS = "FSRPA";

    static List<Wire> of(PcapNg file) {
        return file.packets().stream()
                .map(each ->
                        new Wire(
                                file.interfaces().get(each.number()),
                                each.nanos() - EPOCH,
                                each.bytes(),
                                each.comment()))
                .toList();
    }

    boolean ipv6() {
        return (bytes.get(0) & 0xf0) == 0x60;
    }

    int ipHeader() {
        return ipv6() ? 40 : 20;
    }

    int protocol() {
        return bytes.get(ipv6() ? 6 : 9) & 0xff;
    }

    Ip source() {
        return ipv6() ? address(8, 16) : address(12, 4);
    }

    Ip destination() {
        return ipv6() ? address(24, 16) : address(16, 4);
    }

    private Ip address(int from, int size) {
        byte[] part = new byte[size];
        bytes.get(from, part);
        try {
            return Ip.of(java.net.InetAddress.getByAddress(part).getHostAddress());
        } catch (java.net.UnknownHostException wrong) {
            throw new AssertionError(wrong);
        }
    }

    int word(int afterIp) {
        return bytes.getShort(ipHeader() + afterIp) & 0xffff;
    }

    int sequence() {
        return bytes.getInt(ipHeader() + 4);
    }

    int acknowledgement() {
        return bytes.getInt(ipHeader() + 8);
    }

    byte[] payload() {
        int header = protocol() != 6 ? 8 : (bytes.get(ipHeader() + 12) >> 2) & 0x3c;
        byte[] rest = new byte[bytes.remaining() - ipHeader() - header];
        bytes.get(ipHeader() + header, rest);
        return rest;
    }

    String flags() {
        int set = bytes.get(ipHeader() + 13);
        var text = new StringBuilder();
        for (int i = 0; i < FLAGS.length(); i++) {
            if ((set >> i & 1) == 1) {
                text.append(FLAGS.charAt(i));
            }
        }
        return text.toString();
    }

    int mss() {
        return word(22);
    }

    /// What is in the GENEVE tunnel.
    Wire inner() {
        ByteBuffer rest = bytes.slice(68, bytes.remaining() - 68);
        return new Wire(at, nanos, rest, comment);
    }

    /// `250 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 SA 8460`.
    String line() {
        if (protocol() == 1) {
            return "%6d %s: %s > %s icmp type %d"
                    .formatted(nanos / 1000, at.name(), source(), destination(), word(0) >> 8);
        }
        if (protocol() == 17 && word(2) == 6081) {
            return "%6d %s: %s > %s (%s)"
                    .formatted(
                            nanos / 1000,
                            at.name(),
                            source(),
                            destination(),
                            inner().line().replaceFirst(".*: ", ""));
        }
        String end =
                protocol() == 17
                        ? "udp " + payload().length
                        : flags()
                                + (flags().contains("S") ? " mss " + mss() : "")
                                + (payload().length > 0 ? " " + payload().length : "");
        return "%6d %s: %s:%d > %s:%d %s"
                .formatted(nanos / 1000, at.name(), source(), word(0), destination(), word(2), end);
    }

    static String lines(PcapNg file) {
        return String.join("\n", of(file).stream().map(Wire::line).toList()) + "\n";
    }

    /// Whether the checksums in it are right: summed with themselves they give all ones.
    boolean checksumsVerify() {
        byte[] all = new byte[bytes.remaining()];
        bytes.get(0, all);
        int header = ipHeader();
        boolean ip = ipv6() || sum(all, 0, header, 0) == 0xffff;
        int addresses = ipv6() ? 8 : 12;
        long pseudo = (long) protocol() + all.length - header;
        for (int i = addresses; i < header; i += 2) {
            pseudo += word(all, i);
        }
        return ip && sum(all, header, all.length, pseudo) == 0xffff;
    }

    private static long sum(byte[] all, int from, int to, long start) {
        long sum = start;
        for (int i = from; i < to; i += 2) {
            sum += i + 1 < to ? word(all, i) : (all[i] & 0xff) << 8;
        }
        return (sum & 0xffff) + (sum >>> 16);
    }

    private static int word(byte[] all, int at) {
        return (all[at] & 0xff) << 8 | all[at + 1] & 0xff;
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /// The lengths a reader meets when it goes through a file block by block, checked at both ends.
    static List<Integer> blocks(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        List<Integer> types = new ArrayList<>();
        while (in.hasRemaining()) {
            int start = in.position();
            types.add(in.getInt());
            int length = in.getInt();
            if (length % 4 != 0 || in.getInt(start + length - 4) != length) {
                throw new AssertionError("A block at %d is %d long".formatted(start, length));
            }
            in.position(start + length);
        }
        return types;
    }
}
