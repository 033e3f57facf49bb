package id.sinergi.quality;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The known breaks of series as a table. */
@Component
public class BreakSections {

    private final SeriesBreaks breaks;

    BreakSections(SeriesBreaks breaks) {
        this.breaks = breaks;
    }

    /** Those of a period; empty where there is none. */
    public Optional<TableSection> of(PeriodRange period, Locale locale) {
        var known = breaks.of(Set.copyOf(Indicator.all()), period);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableSection(
                        Texts.of("quality.breaks.known", locale),
                        Texts.of("quality.breaks.known.lead", locale),
                        new DataTable(
                                List.of(
                                        Column.words(Texts.of("quality.break.day", locale)),
                                        Column.words(Texts.of("quality.break.text", locale)),
                                        Column.words(Texts.of("quality.break.indicators", locale))),
                                known.stream().map(one -> row(one, locale)).toList()),
                        List.of()));
    }

    private static List<Cell> row(SeriesBreak one, Locale locale) {
        return List.of(
                Cell.of(one.day()),
                Cell.of(one.text().in(locale)),
                Cell.of(one.indicators().stream()
                        .map(indicator -> Defined.shortName(indicator, locale))
                        .collect(Collectors.joining(", "))));
    }
}
