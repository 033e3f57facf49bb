package id.sinergi.comparison;

import id.sinergi.document.ReportSection;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;

/** The page that holds slices side by side as the sections of a report. */
public final class ComparisonSections {

    private ComparisonSections() {}

    public static List<ReportSection> of(ComparisonPage page, Locale locale) {
        return List.of(
                new ComparisonTable(page, locale).section(),
                Defined.section(page.stages(), locale),
                Defined.section(page.course(), locale));
    }
}
