package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Growth;
import id.sinergi.wording.HiddenText;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Says in one or two sentences what a slice's figures are and what changed, from the very figures the page shows: how
 * many were trained and placed against the period compared with, and which sector moved most in the same direction.
 */
@Service
public class Narrative {

    private final MemberNames names;
    private final SliceNames slices;
    private final SectorMover mover;

    Narrative(MemberNames names, SliceNames slices, SectorMover mover) {
        this.names = names;
        this.slices = slices;
        this.mover = mover;
    }

    /** Names every filter in force; a destination narrows the people placed alone, so it is named with them. */
    public String of(Subject subject, Slice slice, List<Headline> headlines, Locale locale) {
        var main = subject == Subject.DESTINATION ? Indicator.DITEMPATKAN : Indicator.DILATIH;
        var first = figure(headlines, main);
        if (first.isEmpty()) {
            return "";
        }
        if (first.get().figure().hidden()) {
            return HiddenText.reason(locale);
        }
        var counted = first.get();
        var sentence = Texts.of(
                "narrative." + main,
                locale,
                slice.period().label(locale),
                Figures.in(locale).number(counted.figure().numerator()),
                slices.inSentence(main == Indicator.DILATIH ? slice.withDestination(null) : slice, locale),
                change(counted, locale));
        var placed = main == Indicator.DILATIH
                ? figure(headlines, Indicator.DITEMPATKAN)
                        .map(headline -> placed(headline, slice, locale))
                        .orElse("")
                : "";
        return sentence + placed + '.' + mover.sentence(subject, slice, counted, locale);
    }

    private String placed(Headline headline, Slice slice, Locale locale) {
        if (headline.figure().hidden()) {
            return "";
        }
        return Texts.of(
                "narrative.placed",
                locale,
                Figures.in(locale).number(headline.figure().numerator()),
                destination(slice, locale),
                change(headline, locale));
    }

    private String destination(Slice slice, Locale locale) {
        var country = slice.destination();
        return country == null
                ? ""
                : Texts.of("narrative.destination", locale, names.name(Dimension.DESTINATION, country, locale));
    }

    private static Optional<Headline> figure(List<Headline> headlines, Indicator indicator) {
        return headlines.stream()
                .filter(headline -> headline.indicator().equals(indicator))
                .findAny();
    }

    /** {@code , naik 12,4% dari Jan–Sep 2025}; nothing without a period to compare with. */
    private static String change(Headline headline, Locale locale) {
        var period = headline.comparedWith();
        var previous = headline.previous();
        if (period == null
                || previous == null
                || previous.hidden()
                || headline.complete().hidden()) {
            return "";
        }
        long difference = headline.complete().numerator() - previous.numerator();
        var growth = headline.growth();
        var direction = difference == 0
                ? "same"
                : growth != null && growth.kind() == Growth.Kind.TIMES ? "times" : difference > 0 ? "up" : "down";
        var change = Texts.of(
                "narrative." + direction,
                locale,
                growth == null ? "" : amount(growth, difference, locale),
                period.label(locale));
        var upTo = HeadlineText.upTo(headline.judgement(), locale);
        return upTo.isEmpty() ? change : change + Texts.of("narrative.toDate", locale, upTo);
    }

    private static String amount(Growth growth, long difference, Locale locale) {
        var figures = Figures.in(locale);
        return switch (growth.kind()) {
            case PEOPLE -> Texts.of("narrative.people", locale, figures.number(Math.abs(difference)));
            case PERCENT -> figures.percent(Math.abs(growth.amount()), 1);
            case TIMES -> figures.shortest(growth.amount(), 1);
        };
    }
}
