package id.sinergi.cohort;

import id.sinergi.chart.ChartDescription;
import id.sinergi.document.ReportSection;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page about cohorts as the sections of a report. */
public final class CohortSections {

    private CohortSections() {}

    public static List<ReportSection> of(CohortPage page, Locale locale) {
        var charts = Stream.<Stream<? extends ChartDescription>>of(
                        page.funnel().stream(), Stream.of(page.triangle()), page.curves().stream())
                .flatMap(part -> part)
                .<ReportSection>map(chart -> Defined.section(chart, locale));
        return Stream.concat(charts, new CohortTables(page, locale).sections().stream())
                .toList();
    }
}
