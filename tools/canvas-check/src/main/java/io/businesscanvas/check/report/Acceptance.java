package io.businesscanvas.check.report;

/**
 * Why a finding is accepted.
 *
 * @param kind where it is accepted, in the terms of SARIF; empty if it is not
 * @param reason why
 */
record Acceptance(String kind, String reason) {
    static final Acceptance NONE = new Acceptance("", "");

    private static final String EXTERNAL = "external";

    /** A suppression in the canvas. */
    static Acceptance inSource(String reason) {
        return new Acceptance("inSource", reason);
    }

    /** An entry of the baseline. */
    static Acceptance byBaseline(String reason) {
        return new Acceptance(EXTERNAL, reason);
    }

    boolean isGiven() {
        return !kind.isEmpty();
    }

    boolean isByBaseline() {
        return kind.equals(EXTERNAL);
    }
}
