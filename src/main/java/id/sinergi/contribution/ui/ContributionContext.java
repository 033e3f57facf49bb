package id.sinergi.contribution.ui;

import id.sinergi.change.ChangeAddress;
import id.sinergi.change.ChangeService;
import id.sinergi.change.StateNames;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.contribution.ContributionPages;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.ReportService;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absences;
import org.springframework.stereotype.Component;

/** What the page that explains a change draws from. */
@Component
record ContributionContext(
        ContributionAddress address,
        ContributionPages pages,
        ChangeService changes,
        ChangeAddress batches,
        StateNames states,
        SliceHeaders headers,
        ReportService reports,
        Absences absences,
        SubjectLinks links,
        OriginAddress origins) {}
