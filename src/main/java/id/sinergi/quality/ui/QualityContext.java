package id.sinergi.quality.ui;

import id.sinergi.quality.BreakSections;
import id.sinergi.quality.CalendarSections;
import id.sinergi.quality.CalendarWords;
import id.sinergi.quality.CompletenessService;
import id.sinergi.quality.QualityAddress;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absences;
import org.springframework.stereotype.Component;

/** What the page of data quality draws from. */
@Component
record QualityContext(
        QualityAddress address,
        CompletenessService completeness,
        CalendarWords words,
        CalendarSections sections,
        BreakSections breaks,
        Absences absences,
        ReportService reports) {}
