package dev.linkloom.app.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The numbered objects of a PDF file, and the file they make: no date and nothing else that
/// differs from run to run.
final class PdfObjects {

    private final List<byte[]> objects = new ArrayList<>();

    /// Makes room for an object that others refer to before it is known; answers its number.
    int reserve() {
        objects.add(new byte[0]);
        return objects.size();
    }

    /// Adds an object; answers its number.
    int add(String object) {
        int number = reserve();
        set(number, object);
        return number;
    }

    void set(int number, String object) {
        objects.set(number - 1, bytes(object));
    }

    /// Adds a stream, compressed; answers its number.
    ///
    /// @param entries what its dictionary holds besides its length and filter
    int stream(String entries, byte[] content) {
        return raw(entries + " /Filter /FlateDecode", PngWriter.deflated(content));
    }

    /// Adds a stream as it is.
    int raw(String entries, byte[] content) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<< %s /Length %d >>\nstream\n".formatted(entries, content.length)));
        out.writeBytes(content);
        out.writeBytes(bytes("\nendstream"));
        objects.add(out.toByteArray());
        return objects.size();
    }

    /// The file.
    byte[] file(int catalog, int info) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n%"));
        out.writeBytes(new byte[] {(byte) 0xe2, (byte) 0xe3, (byte) 0xcf, (byte) 0xd3, '\n'});
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(bytes("%d 0 obj\n".formatted(i + 1)));
            out.writeBytes(objects.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int start = out.size();
        int size = objects.size() + 1;
        out.writeBytes(bytes("xref\n0 %d\n%s".formatted(size, table)));
        out.writeBytes(
                bytes(
                        "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(size, catalog, info, start)));
        return out.toByteArray();
    }

    /// Text of any language as PDF writes it outside of pages.
    static String text(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        words.chars().forEach(each -> hex.append("%04X".formatted(each)));
        return hex.append('>').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
