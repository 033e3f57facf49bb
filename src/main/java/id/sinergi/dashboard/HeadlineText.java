package id.sinergi.dashboard;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.KeyFigure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** A headline as a report writes it, its change in words. */
@Component
class HeadlineText {

    KeyFigure keyFigure(Headline headline, Locale locale) {
        return keyFigure(headline, ComparedWith.USUAL, locale);
    }

    KeyFigure keyFigure(Headline headline, ComparedWith compared, Locale locale) {
        var indicator = headline.indicator();
        var target = headline.achievement().target();
        var percent = headline.achievement().percent();
        return new KeyFigure(
                Defined.shortName(indicator, locale),
                (double) headline.figure().numerator(),
                ValueFormat.INTEGER,
                Defined.unit(indicator, locale),
                target == null ? null : target.doubleValue(),
                percent.isPresent() ? percent.getAsDouble() : null,
                headline.status(),
                compared == ComparedWith.NOTHING ? "" : change(headline, locale),
                Defined.of(indicator, locale));
    }

    private String change(Headline headline, Locale locale) {
        var period = headline.comparedWith();
        var previous = headline.previous();
        if (period == null || previous == null) {
            return Texts.of("dashboard.change.none", locale);
        }
        var figures = Figures.in(locale);
        var label = period.label(locale);
        if (headline.indicator() == Indicator.SEKTOR) {
            long more = headline.figure().numerator() - previous.numerator();
            return Texts.of("dashboard.change", locale, figures.signed(more), label);
        }
        var change = headline.change();
        return change.isPresent()
                ? Texts.of("dashboard.change", locale, figures.signedPercent(change.getAsDouble(), 1), label)
                : Texts.of("dashboard.change.zero", locale, label);
    }
}
