package id.sinergi.document;

import id.sinergi.chart.ChartDescription;
import java.util.List;

/** One chart with the sentence that it supports. */
public record ChartSection(String message, ChartDescription chart, List<Definition> definitions)
        implements ReportSection {

    public ChartSection {
        definitions = List.copyOf(definitions);
    }

    @Override
    public String title() {
        return chart.caption().title();
    }

    @Override
    public ChartSection withMessage(String sentence) {
        return new ChartSection(sentence, chart, definitions);
    }
}
