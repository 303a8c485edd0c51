package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;

/// The internet checksum: the complement of the one's complement sum of 16-bit words (RFC 1071).
final class Checksum {

    private Checksum() {}

    static short of(byte[] bytes) {
        return fold(sum(bytes));
    }

    /// Over the pseudo header of TCP and UDP and what they carry (RFC 9293, RFC 8200).
    static short of(Ip source, Ip destination, int protocol, byte[] bytes) {
        byte[] pseudo = ByteBuffer.allocate(8).putInt(bytes.length).putInt(protocol & 0xff).array();
        return fold(sum(source.bytes()) + sum(destination.bytes()) + sum(pseudo) + sum(bytes));
    }

    private static long sum(byte[] bytes) {
        long sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            int octet = bytes[i] & 0xff;
            sum += i % 2 == 0 ? octet << 8 : octet;
        }
        return sum;
    }

    private static short fold(long sum) {
        long folded = sum;
        while (folded > 0xffff) {
            folded = (folded & 0xffff) + (folded >>> 16);
        }
        return (short) ~folded;
    }
}
