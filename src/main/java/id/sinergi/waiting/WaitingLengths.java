package id.sinergi.waiting;

import id.sinergi.chart.BarChart;
import id.sinergi.chart.Item;
import id.sinergi.chart.Point;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws for how long people wait. */
@Component
class WaitingLengths {

    /** The last days of the classes; whoever waits longer than the last one is in a class of their own. */
    private static final List<Long> CLASSES = List.of(30L, 90L, 180L, 365L);

    private final SliceText text;

    WaitingLengths(SliceText text) {
        this.text = text;
    }

    /** People by how long they wait, the shortest first. */
    BarChart of(Slice slice, WaitingTimes waiting, Locale locale) {
        long all = waiting.people();
        var figures = Figures.in(locale);
        return new BarChart(
                text.caption(
                        slice,
                        Texts.of("waiting.lengths.title", locale),
                        Texts.of(
                                "waiting.lengths.subtitle",
                                locale,
                                Dates.in(locale).date(waiting.until())),
                        Texts.of(
                                "waiting.lengths.alternative",
                                locale,
                                figures.number(waiting.longerThan(WaitingTimes.LONG)),
                                figures.number(all),
                                WaitingTimes.LONG),
                        locale),
                Defined.people("waiting.people", locale),
                IntStream.rangeClosed(0, CLASSES.size())
                        .mapToObj(i -> length(i, waiting, all, locale))
                        .toList());
    }

    private static Item length(int place, WaitingTimes waiting, long all, Locale locale) {
        long from = place == 0 ? -1 : CLASSES.get(place - 1);
        boolean last = place == CLASSES.size();
        long people = last ? waiting.longerThan(from) : waiting.between(from, CLASSES.get(place));
        var name = last
                ? Texts.of("waiting.lengths.longer", locale, from)
                : Texts.of("waiting.lengths.class", locale, from + 1, CLASSES.get(place));
        var share = all == 0 ? "" : Figures.in(locale).percent(100.0 * people / all);
        return new Item(name, Point.of(String.valueOf(from + 1), people).withNote(share));
    }
}
