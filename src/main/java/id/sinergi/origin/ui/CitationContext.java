package id.sinergi.origin.ui;

import id.sinergi.change.ChangeAddress;
import id.sinergi.change.ChangeService;
import id.sinergi.citation.Citation;
import id.sinergi.citation.Citations;
import id.sinergi.origin.CitationSections;
import id.sinergi.origin.OriginAddress;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceNames;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the page of codes draws from. */
@Component
record CitationContext(
        Citations citations,
        CitationSections sections,
        ChangeService changes,
        ChangeAddress changed,
        OriginAddress origins,
        RegionCatalog regions,
        ReportService reports,
        SliceNames names,
        Absences absences) {

    /** The regions that its figures are of, whatever the viewer sees of the slice. */
    String places(Citation citation, Locale locale) {
        return citation.scope().regions().stream()
                .map(region -> regions.get(region).name().in(locale))
                .collect(Collectors.joining(", "));
    }
}
