package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.KeyFigure;
import id.sinergi.indicator.Indicator;
import id.sinergi.judgement.Judgement;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.lens.JudgementText;
import id.sinergi.period.ComparedWith;
import id.sinergi.wording.DataUntil;
import id.sinergi.wording.Defined;
import id.sinergi.wording.HiddenText;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A headline in words, the same on tiles and in files: its change, and what it is judged against. */
@Component
public class HeadlineText {

    KeyFigure keyFigure(Headline headline, Locale locale) {
        return keyFigure(headline, ComparedWith.USUAL, locale);
    }

    KeyFigure keyFigure(Headline headline, ComparedWith compared, Locale locale) {
        var indicator = headline.indicator();
        var target = headline.judgement().target();
        var percent = headline.judgement().percent();
        return new KeyFigure(
                        Defined.shortName(indicator, locale),
                        headline.figure().hidden()
                                ? null
                                : (double) headline.figure().numerator(),
                        ValueFormat.INTEGER,
                        Defined.unit(indicator, locale),
                        target == null ? null : target.doubleValue(),
                        percent.isPresent() ? percent.getAsDouble() : null,
                        headline.assessment().status(),
                        headline.figure().hidden()
                                ? HiddenText.mark(locale)
                                : compared == ComparedWith.NOTHING ? "" : change(headline, locale),
                        Defined.of(indicator, locale))
                .judgedUpTo(upTo(headline.judgement(), locale))
                .withUntil(until(headline, locale));
    }

    /** How far the data of a headline reach. */
    public static String until(Headline headline, Locale locale) {
        return DataUntil.of(headline.judgement().judged(), locale);
    }

    /** The last month judged where that is not the period's last; empty where the whole period is judged. */
    public static String upTo(Judgement judgement, Locale locale) {
        return JudgementText.upTo(judgement, locale);
    }

    /** From the period before to this one. */
    public static String change(Headline headline, Locale locale) {
        if (headline.complete().hidden()) {
            return HiddenText.reason(locale);
        }
        var period = headline.comparedWith();
        var previous = headline.previous();
        var growth = headline.growth();
        if (period == null || previous == null || growth == null) {
            return Texts.of("dashboard.change.none", locale);
        }
        var label = period.label(locale);
        if (headline.indicator() == Indicator.SEKTOR) {
            long more = headline.complete().numerator() - previous.numerator();
            return Texts.of("dashboard.change", locale, Figures.in(locale).signed(more), label);
        }
        return previous.numerator() == 0
                ? Texts.of("dashboard.change.zero", locale, label)
                : growth.from(label, locale);
    }
}
