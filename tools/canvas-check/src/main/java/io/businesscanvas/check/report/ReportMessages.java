package io.businesscanvas.check.report;

import io.businesscanvas.internal.message.MessageBundle;
import io.businesscanvas.labels.Message;
import java.util.ResourceBundle;

/** The texts that reports add to those of findings. */
final class ReportMessages {
    /** The id of a file that could not be read, for reports that need one. */
    static final String UNREADABLE = "file.unreadable";

    private static final MessageBundle TEXTS = MessageBundle.of(
            "report", locale -> ResourceBundle.getBundle("io.businesscanvas.check.report.report", locale));

    private ReportMessages() {}

    static Message say(String key, Object... arguments) {
        return TEXTS.message(key, arguments);
    }

    static Message fix(Message fix) {
        return say("fix", fix);
    }
}
