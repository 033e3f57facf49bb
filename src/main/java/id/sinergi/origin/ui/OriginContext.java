package id.sinergi.origin.ui;

import id.sinergi.catalog.Catalog;
import id.sinergi.citation.Citations;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.origin.OriginAddress;
import id.sinergi.origin.OriginSections;
import id.sinergi.origin.OriginService;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absences;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import org.springframework.stereotype.Component;

/** What the page of a figure's origin draws from. */
@Component
record OriginContext(
        OriginService origins,
        OriginSections sections,
        OriginAddress address,
        Citations citations,
        RecordService records,
        SliceParameters parameters,
        ReportService reports,
        Absences absences,
        SliceNames names,
        MemberNames members,
        Catalog catalog) {}
