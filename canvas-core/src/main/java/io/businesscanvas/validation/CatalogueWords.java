package io.businesscanvas.validation;

import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a rule of the catalogue, found in the bundles under its id. */
record CatalogueWords(String id) implements RuleWords {
    @Override
    public Message sentence() {
        return RuleTexts.words(id + ".sentence");
    }

    @Override
    public Optional<Message> why() {
        return Optional.of(RuleTexts.words(id + ".why"));
    }

    @Override
    public Optional<Message> fix() {
        return Optional.of(RuleTexts.words(id + ".fix"));
    }

    @Override
    public Optional<Message> source() {
        return Optional.of(RuleTexts.words(id + ".source"));
    }

    @Override
    public Optional<String> documentation() {
        return Optional.of("docs/rules.md#" + id.replace(".", ""));
    }

    @Override
    public Message finding(Place place, List<Object> arguments) {
        return RuleTexts.words(id + ".finding", arguments.toArray());
    }

    @Override
    public Optional<Message> mend(List<Object> arguments) {
        return Optional.of(new Mend(id, arguments));
    }

    @Override
    public Message related() {
        return RuleTexts.words(id + ".related");
    }

    @Override
    public RuleWords because(Message why) {
        return asOwn().because(why);
    }

    @Override
    public RuleWords mendedBy(Message fix) {
        return asOwn().mendedBy(fix);
    }

    @Override
    public RuleWords from(Message source) {
        return asOwn().from(source);
    }

    @Override
    public RuleWords saying(Message sentence) {
        return asOwn().saying(sentence);
    }

    private OwnWords asOwn() {
        return new OwnWords(sentence(), why(), fix(), source());
    }

    /** The fix for this very finding where the rule has one, else the one for all; decided when somebody reads it. */
    private record Mend(String id, List<Object> arguments) implements Message {
        @Override
        public String in(Locale locale) {
            String here = id + ".fix.here";
            Message fix =
                    RuleTexts.has(here) ? RuleTexts.words(here, arguments.toArray()) : RuleTexts.words(id + ".fix");
            return fix.in(locale);
        }
    }
}
