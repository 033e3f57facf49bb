package id.sinergi.report;

import id.sinergi.indicator.Slice;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What a report is to be made of. */
public record ReportOrder(String title, List<SectionChoice> sections, Slice slice, Locale locale)
        implements Serializable {

    public ReportOrder {
        sections = List.copyOf(sections);
    }
}
