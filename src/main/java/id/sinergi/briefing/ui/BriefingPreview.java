package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingService;
import id.sinergi.component.EmptyState;
import id.sinergi.edition.EditionArchive;
import id.sinergi.report.DocumentPane;
import id.sinergi.report.FileLink;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absences;
import org.jspecify.annotations.Nullable;

/** What a briefing says now, section after section, as its file will say it. */
class BriefingPreview extends Composite<Section> {

    private final transient BriefingService briefings;
    private final transient ReportService reports;
    private final transient Absences absences;
    private final DocumentPane content;
    private final Div refusal = new Div();
    private volatile @Nullable Briefing shown;

    BriefingPreview(BriefingService briefings, ReportService reports, EditionArchive archive, Absences absences) {
        this.briefings = briefings;
        this.reports = reports;
        this.absences = absences;
        content = new DocumentPane(reports);
        var locale = getLocale();
        var fetch = new FileLink(getTranslation("report.fetch.shown"), () -> {
            var briefing = shown;
            return briefing == null ? null : archive.download(briefings.order(briefing, locale), briefing.format());
        });
        fetch.addClassName("plain");
        var head = new Div(new H2(getTranslation("report.preview")), fetch);
        head.addClassName("briefing");
        getContent().addClassNames("card", "c12");
        getContent().add(head, refusal, content);
    }

    void show(Briefing briefing) {
        boolean seen = reports.sees(briefing.slice());
        shown = seen ? briefing : null;
        refusal.removeAll();
        content.setVisible(seen);
        if (seen) {
            content.show(reports.document(briefings.order(briefing, getLocale())));
        } else {
            absences.refusal(briefing.slice(), getLocale())
                    .ifPresent(why -> refusal.add(new EmptyState(why.title(), why.text())));
        }
    }
}
