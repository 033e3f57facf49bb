package id.sinergi.contribution;

import id.sinergi.chart.WaterfallChart;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change with its explanation.
 *
 * @param lead what changed, in a sentence; empty where it may not be told
 * @param chart the largest contributions; empty where the change is not split
 * @param table all of them; empty likewise
 * @param rule how contributions are counted
 */
public record ContributionPage(
        Explanation explanation,
        String lead,
        Optional<WaterfallChart> chart,
        Optional<TableSection> table,
        String rule) {

    /** As the sections of a report. */
    public List<ReportSection> sections(Locale locale) {
        var indicator = explanation.after().indicator();
        return Stream.concat(
                        chart.<ReportSection>map(drawn -> Defined.section(drawn, locale, indicator)).stream(),
                        table.stream())
                .toList();
    }

    /** Whether a step of the waterfall is a member, and neither its start, its end nor what is left. */
    public static boolean isMember(String step) {
        return !SplitSteps.NO_MEMBERS.contains(step);
    }
}
