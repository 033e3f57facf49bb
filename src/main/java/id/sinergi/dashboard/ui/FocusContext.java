package id.sinergi.dashboard.ui;

import id.sinergi.catalog.Catalog;
import id.sinergi.dashboard.FocusNames;
import id.sinergi.dashboard.FocusService;
import id.sinergi.dashboard.ShownSections;
import id.sinergi.dashboard.Subject;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportService;
import id.sinergi.savedview.SavedViewService;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every page about a subject draws from. */
@Component
record FocusContext(
        FocusService pages,
        FocusNames names,
        FocusLinks links,
        SliceParameters parameters,
        SliceText text,
        FilterChoices choices,
        RecordService records,
        SavedViewService saved,
        RegionCatalog regions,
        Catalog catalog,
        Absences absences,
        ReportService reports,
        ShownSections sections,
        Clock clock) {

    /** Whether there is a member with this code. */
    boolean knows(Subject subject, String code) {
        return switch (subject) {
            case REGION -> regions.find(code).isPresent();
            case SECTOR -> catalog.sectors().find(code).isPresent();
            case CENTRE -> catalog.centres().find(code).isPresent();
            case DESTINATION -> catalog.destinations().find(code).isPresent();
        };
    }
}
