package id.sinergi.comparison;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.chart.Point;
import id.sinergi.chart.Role;
import id.sinergi.chart.Series;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Reported;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.wording.HiddenText;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The months of one side of a comparison as a line, in people or as an index. */
@Component
class ComparedCourse {

    private static final double INDEX = 100;

    /** An index of fewer people would leap with each of them. */
    private static final int LEAST_BASE = 30;

    private final IndicatorService indicators;
    private final Clock clock;

    ComparedCourse(IndicatorService indicators, Clock clock) {
        this.indicators = indicators;
        this.clock = clock;
    }

    /** The side's own months at the places of the slice's, as many as have passed under the agreement. */
    Series line(ComparedSide side, List<YearMonth> places, boolean index, Locale locale) {
        var now = YearMonth.now(clock);
        var reported = indicators.reported(side.slice());
        var own = indicators.series(side.slice()).stream()
                .filter(month -> !YearMonth.parse(month.key()).isAfter(now))
                .toList();
        int first = IntStream.range(0, own.size())
                .filter(i -> !own.get(i).counts().isHidden(TRAINED)
                        && own.get(i).counts().of(TRAINED) >= LEAST_BASE)
                .findFirst()
                .orElse(own.size());
        return new Series(
                side.key(),
                side.name(),
                Role.CATEGORY,
                IntStream.range(0, Math.min(own.size(), places.size()))
                        .mapToObj(i -> {
                            var key = places.get(i).toString();
                            return index
                                    ? indexed(key, own, i, first, locale)
                                    : point(key, own.get(i), reported, locale);
                        })
                        .toList());
    }

    /** Carries the name of its own month, and has no value where the month has no data. */
    private static Point point(String key, MemberCounts own, Reported reported, Locale locale) {
        var month = YearMonth.parse(own.key());
        if (own.counts().isHidden(TRAINED)) {
            return HiddenText.point(key, locale);
        }
        return reported.present(Indicator.DILATIH, month)
                ? Point.of(key, own.counts().of(TRAINED))
                        .withNote(Dates.in(locale).month(month))
                : Point.missing(key);
    }

    /** A month against the first one that is large enough to be a base; before it there is no index. */
    private static Point indexed(String key, List<MemberCounts> own, int at, int first, Locale locale) {
        if (at < first) {
            return Point.missing(key)
                    .withNote(
                            first == own.size()
                                    ? Texts.of("compare.index.noBase", locale, LEAST_BASE)
                                    : Texts.of(
                                            "compare.index.before",
                                            locale,
                                            Dates.in(locale)
                                                    .month(YearMonth.parse(
                                                            own.get(first).key()))));
        }
        if (own.get(at).counts().isHidden(TRAINED)) {
            return HiddenText.point(key, locale);
        }
        double base = own.get(first).counts().of(TRAINED);
        return Point.of(key, INDEX * own.get(at).counts().of(TRAINED) / base)
                .withNote(Dates.in(locale).month(YearMonth.parse(own.get(at).key())));
    }
}
