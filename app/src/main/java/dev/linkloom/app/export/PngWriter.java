package dev.linkloom.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Pixels as a PNG file: opaque, without a time stamp or anything else that differs from run to
/// run.
final class PngWriter {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int UP = 2;

    private PngWriter() {}

    /// @param argb the pixels row by row
    /// @param alpha whether what is transparent is kept, or lost
    static byte[] write(int width, int height, int[] argb, boolean alpha) {
        var out = new ByteArrayOutputStream(width * height / 4);
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0}); // 8 bits, true colour
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", deflated(rows(width, height, argb, alpha)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// Every row as its difference to the row above, which in drawings is mostly nothing.
    private static byte[] rows(int width, int height, int[] argb, boolean alpha) {
        byte[] rows = new byte[Math.multiplyExact(height, (alpha ? 4 : 3) * width + 1)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = UP;
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                int above = y == 0 ? 0 : argb[(y - 1) * width + x];
                rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
                rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
                rows[at++] = (byte) (pixel - above);
                if (alpha) {
                    rows[at++] = (byte) ((pixel >>> 24) - (above >>> 24));
                }
            }
        }
        return rows;
    }

    static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
