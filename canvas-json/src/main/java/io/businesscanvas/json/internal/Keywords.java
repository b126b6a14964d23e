package io.businesscanvas.json.internal;

import io.businesscanvas.value.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of closed lists, by the way files write them. */
final class Keywords {
    private Keywords() {}

    /** The words in their order. */
    static <K extends Keyword> Map<String, K> byKey(List<? extends K> words) {
        Map<String, K> byKey = new LinkedHashMap<>();
        words.forEach(word -> byKey.put(word.key(), word));
        return byKey;
    }
}
