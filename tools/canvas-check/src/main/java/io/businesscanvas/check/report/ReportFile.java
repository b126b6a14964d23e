package io.businesscanvas.check.report;

import io.businesscanvas.check.UnwritableFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of a report; whatever fails names it. */
final class ReportFile extends OutputStream {
    private final Path file;
    private final OutputStream out;

    private ReportFile(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /** Opens the file, and creates its parent folders. */
    static ReportFile open(Path file) throws UnwritableFileException {
        return open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    /** Opens the file to write after its end. */
    static ReportFile append(Path file) throws UnwritableFileException {
        return open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static ReportFile open(Path file, OpenOption... options) throws UnwritableFileException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new ReportFile(file, Files.newOutputStream(file, options));
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
    }

    /** There is nothing to flush: bytes go to the system as they come. */
    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw new UnwritableFileException(file, e);
        }
    }
}
