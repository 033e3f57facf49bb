package id.sinergi.finding.ui;

import static id.sinergi.report.ReportFormat.CSV;
import static id.sinergi.report.ReportFormat.CSV_PLAIN;
import static id.sinergi.report.ReportFormat.PDF;
import static id.sinergi.report.ReportFormat.PDF_PAPER;
import static id.sinergi.report.ReportFormat.PPTX;
import static id.sinergi.report.ReportFormat.XLSX;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.finding.FindingList;
import id.sinergi.finding.FindingSections;
import id.sinergi.finding.FindingService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absences;
import id.sinergi.wording.Defined;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;

/** Where to look: everything that the fixed rules found, and the rules themselves in words. */
@Route(FindingList.ADDRESS)
@PermitAll
@Menu(order = 6, title = "finding.menu", icon = "vaadin:search")
class FindingsView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient FindingService findings;
    private final SliceHeader header;
    private final FindingList list;
    private final Div instead = new Div();
    private final transient Absences absences;
    private final transient SliceNames names;
    private final Section found = new Section();
    private final Paragraph plansOnly = new Paragraph(getTranslation("finding.plansOnly"));
    private final transient ReportService reports;
    private final ExportMenu exports;
    private IndicatorChoice choice = IndicatorChoice.USUAL;

    FindingsView(
            SliceParameters parameters,
            FindingService findings,
            SliceHeaders headers,
            SubjectLinks links,
            ReportService reports,
            Absences absences,
            OriginAddress origins,
            SliceNames names) {
        this.absences = absences;
        this.names = names;
        this.reports = reports;
        exports = new ExportMenu(reports, List.of(PPTX, PDF, PDF_PAPER, XLSX, CSV, CSV_PLAIN));
        this.parameters = parameters;
        this.findings = findings;
        header = headers.of(getTranslation("finding.title"), this::open);
        list = new FindingList(links, origins);
        header.addAction(exports);
        layOut();
    }

    private void layOut() {
        addClassName("page");
        found.addClassName("card");
        found.add(list);
        plansOnly.addClassName("notice");
        plansOnly.setVisible(findings.plansOnly());
        add(header, plansOnly, instead, found, new RulesCard());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var chosen = ChoiceParameters.read(query);
        choice = chosen.choice();
        var reading = parameters.read(query).and(chosen.unknown());
        instead.removeAll();
        var absence = absences.missing(reading.slice(), getLocale());
        boolean shown = absence.isEmpty();
        found.setVisible(shown);
        exports.setVisible(shown);
        if (shown) {
            show(reading, event.getLocation().getPathWithQueryParameters());
        } else {
            header.show(reading, "");
            instead.add(new EmptyState(absence.get().title(), absence.get().text()));
        }
    }

    private void show(SliceParameters.Reading reading, String address) {
        var slice = reading.slice();
        var all = findings.all(slice, choice.indicator(), getLocale());
        header.setTitle(title());
        header.show(
                reading,
                getTranslation(
                        "finding.lead.about",
                        getTranslation("finding.lead", all.size()),
                        names.filters(slice, getLocale())));
        found.setVisible(!all.isEmpty());
        exports.setVisible(!all.isEmpty());
        list.show(all);
        if (all.isEmpty()) {
            instead.add(new EmptyState(getTranslation("finding.none.title"), getTranslation("finding.none.text")));
        }
        exports.show(reports.document(title(), FindingSections.of(all, getLocale()), slice, address, getLocale()));
    }

    /** Names the indicator where it is not the usual one. */
    private String title() {
        var title = getTranslation("finding.title");
        return choice.indicator().equals(IndicatorChoice.USUAL.indicator())
                ? title
                : getTranslation("lens.titled", title, Defined.measured(choice.indicator(), getLocale()));
    }

    private void open(Slice slice) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.putAll(ChoiceParameters.write(choice));
        getUI().ifPresent(ui -> ui.navigate(FindingsView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("finding.title") + " · Sinergi";
    }
}
