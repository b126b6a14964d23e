package io.businesscanvas.cli.preview;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * The page around a poster: what is wrong with the file now, and the poster, which is loaded again when it changes.
 * Nothing in it comes from a canvas.
 *
 * @param locale its language
 * @param hasList whether there is a list of files to go back to
 */
record PreviewPage(Locale locale, boolean hasList) {
    private static final String STYLE = Resources.text("preview/preview.css");
    private static final String SCRIPT = Resources.text("preview/preview.js");
    private static final String POLICY = "default-src 'none'; connect-src 'self'; frame-src 'self'; style-src "
            + hash(STYLE) + "; script-src " + hash(SCRIPT) + "; base-uri 'none'; form-action 'none'";

    String text() {
        String list = hasList ? "<nav><a href=\"../\">" + say("preview.list") + "</a></nav>" : "";
        return "<!DOCTYPE html>\n<html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + say("preview.title") + "</title>\n<style>" + STYLE + "</style></head>\n<body>" + list
                + "<pre role=\"alert\" data-ended=\"" + say("preview.ended") + "\"></pre>\n"
                + "<main><iframe src=\"poster\" title=\"" + say("preview.title") + "\"></iframe></main>\n"
                + "<script>" + SCRIPT + "</script></body></html>\n";
    }

    private String say(String key) {
        return CliMessages.say(locale, key);
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
