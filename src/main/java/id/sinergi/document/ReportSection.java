package id.sinergi.document;

import java.io.Serializable;

/** One part of a report: headline figures, a chart, a table or text. */
public sealed interface ReportSection extends Serializable
        permits FigureSection, ChartSection, TableSection, TextSection {

    /** What the part shows. */
    String title();

    /** What it says, in one sentence; empty where it says nothing of its own. */
    String message();

    /** The same part with another sentence. */
    ReportSection withMessage(String sentence);

    /** The sentence, or the title where there is none. */
    default String headline() {
        return message().isEmpty() ? title() : message();
    }
}
