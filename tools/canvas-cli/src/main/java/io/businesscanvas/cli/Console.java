package io.businesscanvas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command speaks to: UTF-8 whatever the machine's default is.
 *
 * @param out results
 * @param err complaints about the use of the command
 */
record Console(PrintWriter out, PrintWriter err) {
    static Console ofProcess() {
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
