package io.businesscanvas.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes the tokens of a canvas: what comes out is often JSON still, and seldom a canvas. */
final class TokenEdits {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "5",
            "-0",
            "1e400",
            "0.1234567",
            "9999999999999999999",
            "[]",
            "{}",
            "[[]]",
            "{\"a\":1}",
            "\"\"",
            "\" \"",
            "\"\\u200b\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\ud83d\\udeb2\"",
            "\"e\\u0301\"",
            "\"\\u0958\"",
            "\"a--b\"",
            "\"a/b\"",
            "\"channels/a\"",
            "\"2026-02-30\"",
            "\"zh_Hans\"",
            "\"EUR\"",
            "\"eur\"",
            "\"2.0\"",
            "\"1.01\"",
            "\"12.50\"",
            "\"free\"",
            "\"personal\"",
            "\"a\\n\"",
            "[null]",
            "[\"a\"]",
            "NaN",
            "'a'",
            "// a",
            "\"" + "x".repeat(70) + "\"",
            "\"ΑΣ\\u202e\"",
            "\"\\u001b[31m\"");
    private static final List<String> KEYS = List.of(
            "title",
            "titel",
            "name",
            "id",
            "kind",
            "amount",
            "price",
            "quantity",
            "percent",
            "upTo",
            "unit",
            "designedFor",
            "share",
            "value",
            "currency",
            "per",
            "ignore",
            "rule",
            "reason",
            "at",
            "x-a",
            "x-",
            "tags",
            "serves",
            "reaches",
            "supports",
            "causedBy",
            "language",
            "date",
            "channels",
            "costStructure",
            "variant",
            "businessCanvas",
            "pays",
            "status",
            "\\u0069d",
            "");
    private static final List<String> SPACES = List.of(" ", "\n", "\r\n", "\t", "\u00a0", "\ufeff", "\u2028");

    private final Random random;

    TokenEdits(Random random) {
        this.random = random;
    }

    /** The text with so many changes. */
    String edit(String text, int changes) {
        List<String> tokens = JsonTokens.of(text);
        for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
            edit(tokens);
        }
        return String.join("", tokens);
    }

    private void edit(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(20)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
            case 3 -> tokens.add(at, oneOf(SPACES));
            case 4 -> tokens.set(at, "[" + tokens.get(at) + "]");
            case 5 -> repeatStretch(tokens, at);
            case 6, 7, 8, 9, 10 -> set(tokens, at, key -> '"' + oneOf(KEYS) + '"', true);
            default -> set(tokens, at, value -> oneOf(VALUES), false);
        }
    }

    /** Copies some tokens to another place. */
    private void repeatStretch(List<String> tokens, int at) {
        int end = Math.min(tokens.size(), at + 1 + random.nextInt(20));
        tokens.addAll(random.nextInt(tokens.size()), new ArrayList<>(tokens.subList(at, end)));
    }

    /** Changes the next key, or the next value that is a text, number or word. */
    private void set(List<String> tokens, int from, UnaryOperator<String> change, boolean isKey) {
        IntStream.range(from, tokens.size())
                .filter(i -> isWord(tokens.get(i)) && isKey(tokens, i) == isKey)
                .findFirst()
                .ifPresent(i -> tokens.set(i, change.apply(tokens.get(i))));
    }

    private static boolean isWord(String token) {
        return token.length() > 1 && token.charAt(0) == '"' || token.matches("[-\\w.]+");
    }

    private static boolean isKey(List<String> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).equals(":");
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
