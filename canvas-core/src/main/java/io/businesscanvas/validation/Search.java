package io.businesscanvas.validation;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Set;

/** What a rule of the catalogue looks for that the vocabulary cannot say; one small class each. */
interface Search {
    Set<CanvasPart> reads();

    void run(CanvasFacts facts, Sink sink);

    /** The rule that looks for it; its sentence is the one in the bundle. */
    static Rule rule(String id, String severities, Search search) {
        return Rule.builtIn(id, severities, new Searching(id, search));
    }

    /** A search as a check. */
    record Searching(String id, Search search) implements Check {
        @Override
        public Set<CanvasPart> reads() {
            return search.reads();
        }

        @Override
        public Message sentence() {
            return RuleTexts.words(id + ".sentence");
        }

        @Override
        public void run(CanvasFacts facts, Sink sink) {
            search.run(facts, sink);
        }
    }
}
