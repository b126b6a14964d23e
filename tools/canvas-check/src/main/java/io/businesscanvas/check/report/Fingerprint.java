package io.businesscanvas.check.report;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Relation;
import io.businesscanvas.policy.Baseline;
import io.businesscanvas.value.EntryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies findings, even after lines have moved. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /**
     * The fingerprint of a finding.
     *
     * @param occurrence which of the findings of this key it is, from 1
     */
    static String of(Baseline.Key key, int occurrence) {
        return of(String.join(
                "\n",
                key.rule().value(),
                key.file(),
                key.block().map(Block::key).orElse(""),
                key.entry().map(EntryId::value).orElse(""),
                key.relation().map(Relation::property).orElse(""),
                key.target().orElse(""),
                Integer.toString(occurrence)));
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
