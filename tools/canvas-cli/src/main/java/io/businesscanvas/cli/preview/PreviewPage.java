package io.businesscanvas.cli.preview;

import io.businesscanvas.cli.console.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page around a poster: what is wrong with the file now, and the poster, which is loaded again when it changes. */
final class PreviewPage {
    private static final String STYLE = Resources.text("preview/preview.css");
    private static final String SCRIPT = Resources.text("preview/preview.js");
    private static final String POLICY = "default-src 'none'; connect-src 'self'; frame-src 'self'; style-src "
            + hash(STYLE) + "; script-src " + hash(SCRIPT) + "; base-uri 'none'; form-action 'none'";

    /** The page, which has nothing of a canvas in it. */
    static final String TEXT = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
            + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
            + "<title>canvas preview</title>\n<style>" + STYLE + "</style></head>\n"
            + "<body><pre role=\"alert\"></pre><iframe src=\"poster\" title=\"canvas\"></iframe>\n<script>" + SCRIPT
            + "</script></body></html>\n";

    private PreviewPage() {}

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
