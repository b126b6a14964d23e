package io.businesscanvas.render.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style and the script of every page, and the policy that allows these two and nothing else. */
public final class PageAssets {
    /** The style sheet. */
    public static final String STYLE = read("poster.css");

    /** The script. */
    public static final String SCRIPT = read("poster.js");

    /** The content security policy. */
    public static final String POLICY = "default-src 'none'; style-src " + hash(STYLE) + "; script-src " + hash(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";

    /** The style sheet of pages that lead to others. */
    public static final String INDEX_STYLE = read("index.css");

    /** Their content security policy: pictures are inside. */
    public static final String INDEX_POLICY = "default-src 'none'; img-src data:; style-src " + hash(INDEX_STYLE)
            + "; base-uri 'none'; form-action 'none'";

    private PageAssets() {}

    private static String read(String name) {
        try (InputStream in = PageAssets.class.getResourceAsStream("/io/businesscanvas/render/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this module");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
