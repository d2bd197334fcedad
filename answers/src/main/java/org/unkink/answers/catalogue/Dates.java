package org.unkink.answers.catalogue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.unkink.catalogue.Texts;

/** Days and moments as words of a sentence. The words are the catalogue's: not every home has those of Java. */
public final class Dates {

    private Dates() {}

    /** "30 November". */
    public static String day(LocalDate day, Texts texts) {
        String month = texts.list("date.months").get(day.getMonthValue() - 1);
        return texts.phrase("date.day", Map.of("day", String.valueOf(day.getDayOfMonth()), "month", month));
    }

    /** "14:05 on 30 November". */
    public static String moment(LocalDateTime moment, Texts texts) {
        String time = twoDigits(moment.getHour()) + ":" + twoDigits(moment.getMinute());
        return texts.phrase("date.moment", Map.of("time", time, "date", day(moment.toLocalDate(), texts)));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
