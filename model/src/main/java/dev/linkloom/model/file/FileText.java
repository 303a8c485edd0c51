package dev.linkloom.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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
            return decoded(bytes, place);
        }
    }

    private static DesignFormatException tooLarge(Place place) {
        return place.problem(
                "The file is larger than %d MB, the most a design may have; open another file."
                        .formatted(LARGEST_MEGABYTES));
    }

    private static String decoded(byte[] bytes, Place place) throws DesignFormatException {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            throw place.problem("The file is UTF-16 text; save it as UTF-8.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            throw place.problem(
                    "The file is not UTF-8 text from byte %d on; choose a design file."
                            .formatted(result.isError() ? in.position() : firstZero(bytes)));
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

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
