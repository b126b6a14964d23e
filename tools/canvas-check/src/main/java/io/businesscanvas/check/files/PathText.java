package io.businesscanvas.check.files;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a path. In a locale that is not installed, Java takes file names for ASCII and shows anything else as
 * replacement characters, although a path found in a folder still has the bytes of its name, which its URI contains.
 */
final class PathText {
    private static final char REPLACEMENT = '\uFFFD';

    private PathText() {}

    /** Returns the path with {@code /}, with the names that UTF-8 gives where Java could not decode them. */
    static String of(Path path) {
        String text = path.toString();
        if (text.indexOf(REPLACEMENT) < 0) {
            return text.replace(File.separatorChar, '/');
        }
        List<String> names = new ArrayList<>();
        path.forEach(name -> names.add(nameOf(name)));
        return (path.isAbsolute() ? "/" : "") + String.join("/", names);
    }

    private static String nameOf(Path name) {
        Path root = name.getFileSystem().getRootDirectories().iterator().next();
        String raw = root.resolve(name).toUri().getRawPath();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes(raw))
                    .toString()
                    .replace("/", "");
        } catch (CharacterCodingException e) {
            return name.toString();
        }
    }

    /** The bytes of a path in which those that are not allowed in a URI are escaped. */
    private static ByteBuffer bytes(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
