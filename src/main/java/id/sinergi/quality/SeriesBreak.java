package id.sinergi.quality;

import id.sinergi.indicator.Indicator;
import id.sinergi.language.BilingualName;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that broke a series, such as another source system: figures from its day on are not comparable with those
 * before.
 *
 * @param number null for one that is not kept yet
 * @param indicators those whose series it breaks
 * @param revision how often it was changed
 */
public record SeriesBreak(
        @Nullable Integer number, LocalDate day, String textId, String textEn, Set<Indicator> indicators, int revision)
        implements Serializable {

    public SeriesBreak {
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
    }

    /** One that is still to be described. */
    public static SeriesBreak fresh(LocalDate day) {
        return new SeriesBreak(null, day, "", "", Set.of(), 0);
    }

    public BilingualName text() {
        return new BilingualName(textId, textEn);
    }

    public YearMonth month() {
        return YearMonth.from(day);
    }
}
