package id.sinergi.wording;

import id.sinergi.chart.Caption;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What stands beside every figure: the filters in force, how new the data are and where they come from. */
@Component
public class SliceText {

    private final SliceNames names;
    private final IndicatorService indicators;
    private final SmallCells small;
    private final Clock clock;

    SliceText(SliceNames names, IndicatorService indicators, SmallCells small, Clock clock) {
        this.names = names;
        this.indicators = indicators;
        this.small = small;
        this.clock = clock;
    }

    /** {@code MoU 8 Okt 2025 · Jan–Sep 2026 · Jawa Timur · Manufaktur}. */
    public String filters(Slice slice, Locale locale) {
        return names.filters(slice, locale);
    }

    /** {@code Data s.d. 31 Okt 2026 · per 25 Nov 2026, 09.15 WIB · batch 14}; says so where there are no data yet. */
    public String stamp(Slice slice, Locale locale) {
        var freshness = indicators.freshness();
        var through = freshness.dataThrough();
        var posted = freshness.postedAt();
        if (through == null || posted == null) {
            return Texts.of("dashboard.stamp.none", locale);
        }
        var dates = Dates.in(locale);
        return Texts.of(
                slice.asOf() == null ? "dashboard.stamp" : "dashboard.stamp.asOf",
                locale,
                dates.mediumDate(through),
                dates.dateTime(posted.atZone(clock.getZone())),
                String.valueOf(slice.asOf() == null ? freshness.batch() : slice.asOf()));
    }

    /** Says too when made-up people are among the data, and to whom small cells are hidden what the mark stands for. */
    public String source(Locale locale) {
        var source = Texts.of(indicators.freshness().demo() ? "dashboard.source.demo" : "dashboard.source", locale);
        return small.apply() ? source + " · " + HiddenText.legend(small.threshold(), locale) : source;
    }

    public Freshness freshness() {
        return indicators.freshness();
    }

    /** The words around a chart of this slice; the sentence about it names the filters by which it is true. */
    public Caption caption(Slice slice, String title, String subtitle, String alternative, Locale locale) {
        return caption(
                title,
                subtitle,
                alternative,
                about(slice, locale),
                filters(slice, locale),
                stamp(slice, locale),
                locale);
    }

    /** The words around a chart that several slices are drawn in. */
    public Caption caption(
            String title,
            String subtitle,
            String alternative,
            String about,
            String filters,
            String stamp,
            Locale locale) {
        var sentence = alternative.endsWith(".") ? alternative.substring(0, alternative.length() - 1) : alternative;
        return new Caption(
                title, Texts.of("slice.said", locale, sentence, about), subtitle, filters, stamp, source(locale));
    }

    /** {@code Jan–Sep 2026 · Jawa Timur · Manufaktur}: what a sentence about a slice is true of. */
    private String about(Slice slice, Locale locale) {
        return slice.period().label(locale) + " · " + names.inSentence(slice, locale);
    }
}
