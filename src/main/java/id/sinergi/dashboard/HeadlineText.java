package id.sinergi.dashboard;

import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How the change of a headline is put into words. */
@Component
class HeadlineText {

    String change(Headline headline, Locale locale) {
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
