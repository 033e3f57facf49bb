package id.sinergi.dashboard.ui;

import id.sinergi.catalog.Catalog;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.dashboard.FocusSections;
import id.sinergi.dashboard.FocusService;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.following.FollowService;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.origin.OriginAddress;
import id.sinergi.region.RegionCatalog;
import id.sinergi.report.ReportService;
import id.sinergi.simulation.SimulationAddress;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.subject.SubjectMembers;
import id.sinergi.subject.SubjectNames;
import id.sinergi.wording.Absences;
import org.springframework.stereotype.Component;

/** What every page about a subject draws from. */
@Component
record FocusContext(
        FocusService pages,
        SubjectNames names,
        SubjectLinks links,
        OriginAddress origins,
        ContributionAddress changes,
        SimulationAddress simulations,
        SliceParameters parameters,
        SliceHeaders headers,
        RecordService records,
        RegionCatalog regions,
        SubjectMembers members,
        Catalog catalog,
        Absences absences,
        ReportService reports,
        FocusSections sections,
        FollowService follows) {}
