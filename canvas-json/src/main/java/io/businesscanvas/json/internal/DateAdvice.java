package io.businesscanvas.json.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example of how a date is written, with as much of the wrong one as is beyond doubt. */
final class DateAdvice {
    private static final LocalDate ANY = LocalDate.of(2026, 11, 24);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\D*(\\d{4})(?:\\D+(\\d{1,2}))?(?:\\D+(\\d{1,2}))?\\D*");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final int LONGEST = 40;

    private DateAdvice() {}

    static LocalDate example(String text) {
        if (text.length() > LONGEST) {
            return ANY;
        }
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            MatchResult parts = pattern.matcher(text).results().findFirst().orElse(null);
            if (parts != null && parts.group().equals(text)) {
                return day(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        return YEAR.matcher(text)
                .results()
                .findFirst()
                .map(year -> day(Integer.parseInt(year.group()), 0, 0))
                .orElse(ANY);
    }

    /** Whether the text names a day of the calendar, year first, and is only written differently. */
    static boolean isClear(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT)) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return parts.group(2) != null && parts.group(3) != null && isDay(parts);
            }
        }
        return false;
    }

    private static boolean isDay(Matcher parts) {
        try {
            LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(MatchResult parts, int group) {
        return group <= parts.groupCount() && parts.group(group) != null ? Integer.parseInt(parts.group(group)) : 0;
    }

    /** The day, or the nearest before it that there is; the first where it is not known. */
    private static LocalDate day(int year, int month, int day) {
        try {
            YearMonth of = YearMonth.of(year, month == 0 ? 1 : month);
            return of.atDay(Math.max(1, Math.min(day, of.lengthOfMonth())));
        } catch (DateTimeException e) {
            return LocalDate.of(year, 1, 1);
        }
    }
}
