package io.businesscanvas.cli.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Standard output, which records why it could not be written, because callers that print to it do not check. */
public final class StandardOutput extends OutputStream {
    /** Whoever closes a pipe has read enough: that is no failure. Systems say it in their own language. */
    private static final Pattern CLOSED_PIPE = Pattern.compile("(?i)pipe|管道");

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private @Nullable IOException failure;

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** Returns why something that was printed is lost; empty if nothing is that anybody waits for. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(reason -> String.valueOf(reason.getMessage()))
                .filter(reason -> !CLOSED_PIPE.matcher(reason).find());
    }
}
