package io.businesscanvas.check.policy;

import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads policy files and baselines; failures name the file, and endless devices are read only up to the limit. */
final class NamedBytes {
    private NamedBytes() {}

    static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CanvasJson.MAX_DOCUMENT_BYTES + 1);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }
}
