package id.sinergi.origin;

import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;
import id.sinergi.indicator.Figure;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import id.sinergi.wording.FigureText;
import id.sinergi.wording.HiddenText;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where a figure comes from in sentences and tables, for the page and for files. */
@Component
public class OriginSections {

    private final Clock clock;

    OriginSections(Clock clock) {
        this.clock = clock;
    }

    /** The batches that made it and what it was after each. */
    public TableSection batches(Origin origin, Locale locale) {
        return new ContributionTable(origin, clock.getZone(), locale).section();
    }

    /** The figure, what it is made of and how it is counted. */
    public TextSection definition(Origin origin, Locale locale) {
        var indicator = origin.figure().indicator();
        var fields = Defined.fields(indicator, locale).entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
        return new TextSection(
                Defined.measured(indicator, locale) + ": " + FigureText.of(origin.figure(), locale),
                made(origin.figure(), locale),
                fields);
    }

    /** {@code 1.204 dari 1.388 lulusan yang diuji}; the unit alone of a count. */
    public String made(Figure figure, Locale locale) {
        var indicator = figure.indicator();
        if (!figure.counted()) {
            return Texts.of("dashboard.notCounted", locale);
        }
        if (figure.hidden()) {
            return HiddenText.reason(locale);
        }
        var figures = Figures.in(locale);
        return indicator.isRate()
                ? Texts.of(
                        "indicator." + indicator + ".part",
                        locale,
                        figures.number(figure.numerator()),
                        figures.number(figure.denominator()))
                : Defined.unit(indicator, locale);
    }

    /** All of it for a file; batches for those who are told of earlier data. */
    public List<ReportSection> all(Origin origin, Locale locale) {
        var definition = definition(origin, locale);
        return origin.contributions().isEmpty() ? List.of(definition) : List.of(definition, batches(origin, locale));
    }
}
