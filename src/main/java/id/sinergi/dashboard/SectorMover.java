package id.sinergi.dashboard;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names the sector that contributed most to a change, where there is one to tell of. */
@Component
class SectorMover {

    private final IndicatorService indicators;
    private final MemberNames names;

    SectorMover(IndicatorService indicators, MemberNames names) {
        this.indicators = indicators;
        this.names = names;
    }

    /** With a space in front; empty where nothing changed or the slice is about sectors itself. */
    String sentence(Subject subject, Slice slice, Headline counted, Locale locale) {
        var previous = counted.previous();
        var period = counted.comparedWith();
        if (previous == null
                || period == null
                || previous.hidden()
                || counted.complete().hidden()
                || subject == Subject.SECTOR
                || !slice.sectors().isEmpty()) {
            return "";
        }
        long change = counted.complete().numerator() - previous.numerator();
        var judged = counted.judgement().judged();
        var complete = slice.withPeriod(judged == null ? slice.period() : judged);
        return moved(complete, slice.withPeriod(period), subject.count())
                .filter(moved -> change != 0 && Long.signum(moved.getValue()) == Long.signum(change))
                .max(Comparator.comparingLong(moved -> Math.abs(moved.getValue())))
                .map(moved -> " "
                        + Texts.of(
                                change > 0 ? "narrative.mover.up" : "narrative.mover.down",
                                locale,
                                names.name(Dimension.SECTOR, moved.getKey(), locale),
                                Figures.in(locale).signed(moved.getValue())))
                .orElse("");
    }

    /** By how many people each sector of a slice differs from the earlier one. */
    private Stream<Map.Entry<String, Long>> moved(Slice slice, Slice earlier, ToLongFunction<Counts> count) {
        return Withheld.or(() -> told(slice, earlier, count), Stream::<Map.Entry<String, Long>>empty);
    }

    private Stream<Map.Entry<String, Long>> told(Slice slice, Slice earlier, ToLongFunction<Counts> count) {
        var before = SliceCharts.byKey(indicators.breakdown(earlier, Dimension.SECTOR));
        return indicators.breakdown(slice, Dimension.SECTOR).stream()
                .filter(sector -> !sector.counts().hides(count)
                        && !before.getOrDefault(sector.key(), Counts.ZERO).hides(count))
                .map(sector -> Map.entry(sector.key(), difference(sector, before, count)));
    }

    private static long difference(MemberCounts sector, Map<String, Counts> before, ToLongFunction<Counts> count) {
        return count.applyAsLong(sector.counts()) - count.applyAsLong(before.getOrDefault(sector.key(), Counts.ZERO));
    }
}
