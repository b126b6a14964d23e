package io.businesscanvas.cli.console;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.SelectionMessages;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.labels.Message;
import java.util.List;

/** Prints the files that a command would process, one a line. */
public record FileList(Console console) {
    /** Prints the files, and on standard error what is wrong with the selection; returns the exit code. */
    public int print(SelectedFiles selected, boolean allowsEmpty) {
        selected.files().forEach(file -> console.out().print(file.name().replaceAll("\\p{Cntrl}", "?") + "\n"));
        return remark(selected, allowsEmpty);
    }

    /** Prints what is wrong with the selection, and which links were skipped; returns the exit code. */
    public int remark(SelectedFiles selected, boolean allowsEmpty) {
        List<Message> errors = SelectionMessages.errors(selected, allowsEmpty);
        errors.forEach(message -> console.remark(message.in(console.locale())));
        SelectionMessages.notes(selected).forEach(message -> console.remark(message.in(console.locale())));
        boolean isWrong = !allowsEmpty && !errors.isEmpty();
        return (isWrong ? CheckStatus.USAGE : CheckStatus.CLEAN).exitCode();
    }
}
