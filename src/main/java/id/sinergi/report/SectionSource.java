package id.sinergi.report;

import id.sinergi.document.ReportSection;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import java.util.List;
import java.util.Locale;

/** Gives the sections that reports are put together from, always within what the present viewer may see. */
public interface SectionSource {

    /** The keys of the sections to choose from, in their usual order. */
    List<String> keys();

    /** Whether there is such a section; there are more than one chooses from: of each indicator on each scale. */
    boolean knows(String key);

    /** The name of a section, for choosing it. */
    String name(String key, Locale locale);

    /** The sections of these keys in this order; keys unknown are left out. */
    List<ReportSection> sections(List<String> keys, Slice slice, ComparedWith compared, Locale locale);

    ReportHead head(Slice slice, Locale locale);
}
