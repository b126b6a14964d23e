package io.businesscanvas.check;

import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.check.files.SkipReason;
import io.businesscanvas.check.files.SkippedFile;
import io.businesscanvas.labels.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Messages about selections of files, whether or not they are checked.
 *
 * @since 0.1
 */
public final class SelectionMessages {
    private SelectionMessages() {}

    /** Returns which arguments matched nothing, or why nothing is selected at all; empty if neither is the case. */
    public static List<Message> errors(SelectedFiles selected, boolean allowsEmpty) {
        List<Message> messages = new ArrayList<>();
        for (String argument : selected.unmatched()) {
            List<Message> reasons =
                    reasons(selected, skipped -> skipped.argument().equals(argument));
            messages.add(
                    reasons.isEmpty()
                            ? CheckMessages.say("unmatched", shown(argument))
                            : CheckMessages.say("unmatched.skipped", shown(argument), CheckMessages.list(reasons)));
        }
        if (messages.isEmpty() && selected.files().isEmpty() && !allowsEmpty) {
            List<Message> reasons = reasons(selected, skipped -> true);
            messages.add(
                    reasons.isEmpty()
                            ? CheckMessages.say("excluded")
                            : CheckMessages.say("excluded.skipped", CheckMessages.list(reasons)));
        }
        return messages;
    }

    /** Returns notes about links that were skipped. */
    public static List<Message> notes(SelectedFiles selected) {
        return selected.skipped().stream()
                .filter(skipped -> skipped.reason().isLink())
                .map(skipped -> CheckMessages.say(
                        "skipped.link",
                        skipped.name(),
                        CheckMessages.say("skipped." + skipped.reason().key())))
                .toList();
    }

    private static List<Message> reasons(SelectedFiles selected, Predicate<SkippedFile> which) {
        List<Message> reasons = new ArrayList<>();
        for (SkipReason reason : SkipReason.values()) {
            long count = selected.skipped().stream()
                    .filter(which)
                    .filter(skipped -> skipped.reason() == reason)
                    .count();
            if (count > 0) {
                reasons.add(CheckMessages.say("skipped.count." + reason.key(), count));
            }
        }
        return reasons;
    }

    private static String shown(String argument) {
        return argument.isEmpty() ? "\"\"" : argument;
    }
}
