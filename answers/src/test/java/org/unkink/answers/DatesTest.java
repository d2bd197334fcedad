package org.unkink.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.unkink.answers.catalogue.Dates;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;

/** Held against the words that Java has. */
class DatesTest {

    private static final Texts TEXTS = CatalogueContent.load().texts("en");

    @Test
    void everyDayAndEveryHourOfAYear() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM", Locale.ENGLISH);
        for (LocalDateTime time = LocalDateTime.parse("2028-01-01T00:00");
                time.getYear() == 2028;
                time = time.plusMinutes(61)) {
            assertThat(Dates.day(time.toLocalDate(), TEXTS)).isEqualTo(time.format(day));
            assertThat(Dates.moment(time, TEXTS)).isEqualTo(time.format(moment));
        }
    }
}
