package id.sinergi.wording;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far the data of a figure reach: to the last month that is over and that its source has sent. */
public final class DataUntil {

    private DataUntil() {}

    /**
     * {@code data s.d. Okt 2026}, or that there are none.
     *
     * @param complete the part of a period up to its last complete month with data; null where no month of it has any
     */
    public static String of(@Nullable PeriodRange complete, Locale locale) {
        return complete == null
                ? Texts.of("wording.until.none", locale)
                : Texts.of("wording.until", locale, Dates.in(locale).shortMonth(complete.to()));
    }
}
