package io.businesscanvas.json.internal.source;

import io.businesscanvas.internal.text.Require;

/**
 * How much of anything is read, so that memory stays bounded whatever the input.
 *
 * @param documentBytes the most bytes of a document
 * @param nesting the most objects and lists within each other, the canvas itself being the first
 * @param textLength the most UTF-16 units of a string
 * @param numberDigits the most digits of a number
 * @param entries the most entries of a canvas
 * @param problems the most problems reported for a document
 */
public record Limits(int documentBytes, int nesting, int textLength, int numberDigits, int entries, int problems) {
    /** The limits of the format. */
    public static final Limits DEFAULT = new Limits(64 << 20, 64, 1 << 20, 64, 200_000, 1_000);

    private static final int MOST_NESTING = 1000;

    /** Checks that every limit is at least 1; the messages name the settings of the builder. */
    public Limits {
        requirePositive("maxDocumentBytes", documentBytes);
        requirePositive("maxNesting", nesting);
        requirePositive("maxTextLength", textLength);
        requirePositive("maxNumberDigits", numberDigits);
        requirePositive("maxEntries", entries);
        requirePositive("maxProblems", problems);
        Require.require(nesting <= MOST_NESTING, "maxNesting", "must be at most 1000", nesting);
    }

    private static void requirePositive(String setting, int limit) {
        Require.require(limit >= 1, setting, "must be at least 1", limit);
    }

    /** Returns the same limits with another size of documents. */
    public Limits withDocumentBytes(int documentBytes) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }

    /** Returns the same limits with another depth. */
    public Limits withNesting(int nesting) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }

    /** Returns the same limits with another length of texts. */
    public Limits withTextLength(int textLength) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }

    /** Returns the same limits with another number of digits. */
    public Limits withNumberDigits(int numberDigits) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }

    /** Returns the same limits with another number of entries. */
    public Limits withEntries(int entries) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }

    /** Returns the same limits with another number of problems. */
    public Limits withProblems(int problems) {
        return new Limits(documentBytes, nesting, textLength, numberDigits, entries, problems);
    }
}
