package io.businesscanvas.catalogue.internal;

import io.businesscanvas.internal.text.NormalForm;
import io.businesscanvas.model.Block;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What names in normal form say, or do not say, by the lists. */
public final class ListedNames {
    private static final Set<String> PLACEHOLDERS = WordLists.of("placeholder");
    private static final Set<String> EVERYONE = WordLists.of("everyone");
    private static final Set<String> EVERYBODY = Set.of("everyone", "everybody");
    private static final Set<String> FUNDING = WordLists.of("funding");
    private static final Set<String> NO_COST = WordLists.of("no cost");
    private static final Map<Block, Set<String>> VAGUE = new EnumMap<>(Block.class);

    static {
        Arrays.stream(Block.values()).forEach(block -> VAGUE.put(block, WordLists.of("vague." + block.key())));
    }

    private ListedNames() {}

    public static boolean isPlaceholder(String normalName) {
        String whole = NormalForm.withoutOuterPunctuation(normalName);
        return whole.isEmpty() || PLACEHOLDERS.contains(whole);
    }

    public static boolean isEveryone(String normalName) {
        String whole = NormalForm.withoutOuterPunctuation(normalName);
        int gap = whole.indexOf(' ');
        return EVERYONE.contains(whole)
                || EVERYONE.contains(NameCore.of(normalName))
                || gap > 0 && EVERYBODY.contains(NormalForm.withoutOuterPunctuation(whole.substring(0, gap)));
    }

    public static boolean isVague(Block block, String normalName) {
        return VAGUE.getOrDefault(block, Set.of()).contains(NameCore.of(normalName));
    }

    static boolean isFunding(String normalName) {
        return FUNDING.contains(NameCore.of(normalName));
    }

    static boolean isNoCost(String normalName) {
        return NO_COST.contains(NameCore.of(normalName));
    }
}
