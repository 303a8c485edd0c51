package dev.linkloom.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The bytes of a file on their way to text: UTF-8, with or without a byte order mark, of bearable
/// size.
final class FileText {

    /// The largest file that is read; a design of 20,000 resources has about 8 MB.
    static final int LARGEST_MEGABYTES = 64;

    private FileText() {}

    static String read(Path file) throws IOException {
        Place place = Place.start(file.toString());
        if (Files.isDirectory(file)) {
            throw place.problem("This is a folder; choose a design file in it.");
        }
        int limit = LARGEST_MEGABYTES << 20;
        if (Files.size(file) > limit) {
            throw tooLarge(place);
        }
        try (InputStream in = Files.newInputStream(file)) {
            // A pipe or a growing file has no size to trust.
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(place);
            }
            return text(bytes, place);
        }
    }

    private static DesignFormatException tooLarge(Place place) {
        return place.problem(
                "The file is larger than %d MB, the most a design may have; open another file."
                        .formatted(LARGEST_MEGABYTES));
    }

    private static String text(byte[] bytes, Place place) throws DesignFormatException {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw place.problem("The file is UTF-16 text; save it as UTF-8.");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        int wrong = text.indexOf('\0') >= 0 ? firstZero(bytes) : firstMalformed(bytes, text);
        if (wrong >= 0) {
            throw place.problem(
                    "The file is no UTF-8 text from byte %d on; choose a design file or save it as UTF-8."
                            .formatted(wrong));
        }
        return text;
    }

    private static int firstZero(byte[] bytes) {
        int index = 0;
        while (bytes[index] != 0) {
            index++;
        }
        return index;
    }

    private static int firstMalformed(byte[] bytes, String text) {
        if (text.indexOf('\uFFFD') < 0) {
            return -1;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = strict.decode(in, out.clear(), true);
        }
        return result.isError() ? in.position() : -1;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
