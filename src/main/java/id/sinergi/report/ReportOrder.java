package id.sinergi.report;

import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What a report is to be made of.
 *
 * @param choice the indicator of the page that its link leads to; which ones its sections are about their keys say
 */
public record ReportOrder(
        String title,
        List<SectionChoice> sections,
        Slice slice,
        ComparedWith compared,
        IndicatorChoice choice,
        Locale locale)
        implements Serializable {

    /** Compared as on the screen. */
    public ReportOrder(String title, List<SectionChoice> sections, Slice slice, Locale locale) {
        this(title, sections, slice, ComparedWith.USUAL, locale);
    }

    public ReportOrder(String title, List<SectionChoice> sections, Slice slice, ComparedWith compared, Locale locale) {
        this(title, sections, slice, compared, IndicatorChoice.USUAL, locale);
    }

    public ReportOrder {
        sections = List.copyOf(sections);
    }
}
