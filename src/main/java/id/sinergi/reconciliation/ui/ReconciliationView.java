package id.sinergi.reconciliation.ui;

import static id.sinergi.report.ReportFormat.CSV;
import static id.sinergi.report.ReportFormat.CSV_PLAIN;
import static id.sinergi.report.ReportFormat.PDF;
import static id.sinergi.report.ReportFormat.PDF_PAPER;
import static id.sinergi.report.ReportFormat.PPTX;
import static id.sinergi.report.ReportFormat.XLSX;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.dispute.Dispute;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.reconciliation.ComparisonService;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The counts of both ministries and the published ones side by side, and what of each is missing in the other. */
@Route(ReconciliationParts.PAGE)
@PermitAll
@Menu(order = 6.6, title = "reconciliation.menu", icon = "vaadin:scale")
class ReconciliationView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient ComparisonService comparisons;
    private final transient ReconciliationParts parts;
    private final transient CaseParts cases;
    private final transient ReportService reports;
    private final transient Absences absences;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final Div body = new Div();

    ReconciliationView(
            SliceParameters parameters,
            ComparisonService comparisons,
            ReconciliationParts parts,
            CaseParts cases,
            SliceHeaders headers,
            ReportService reports,
            Absences absences) {
        this.parameters = parameters;
        this.comparisons = comparisons;
        this.parts = parts;
        this.cases = cases;
        this.reports = reports;
        this.absences = absences;
        exports = new ExportMenu(reports, List.of(PPTX, PDF, PDF_PAPER, XLSX, CSV, CSV_PLAIN));
        header = headers.of(getTranslation("reconciliation.title"), this::open);
        header.addAction(exports);
        addClassName("page");
        body.addClassName("grid-12");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var location = event.getLocation();
        var query = location.getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var found = given.one(CaseContext.CASE, cases::find);
        var reading = parameters.read(query).and(given.unknown());
        var why = absences.refusal(reading.slice(), getLocale());
        exports.setVisible(why.isEmpty());
        body.removeAll();
        if (why.isPresent()) {
            header.show(reading, "");
            body.add(new EmptyState(why.get().title(), why.get().text()));
        } else {
            show(reading, found, location.getPathWithQueryParameters());
        }
    }

    private void show(SliceParameters.Reading reading, Optional<Dispute> found, String path) {
        var slice = reading.slice();
        var comparison = comparisons.of(slice, getLocale());
        header.show(reading, parts.lead(comparison, getLocale()));
        var all = cases.section(comparison.disputes(), getLocale());
        found.map(dispute -> cases.card(dispute, this::reload)).ifPresent(card -> {
            body.add(card);
            card.scrollIntoView();
        });
        parts.whole(comparison, getLocale()).forEach(body::add);
        body.add(cases.cards(all, slice, this::opened));
        parts.parts(comparison, getLocale()).forEach(body::add);
        var sections = new ArrayList<>(parts.sections(comparison, getLocale()));
        sections.add(all.section());
        exports.show(reports.document(getTranslation("reconciliation.title"), sections, slice, path, getLocale()));
    }

    /** Shows the case at the head of the page. */
    private void opened(Slice slice, int number) {
        getUI().ifPresent(
                        ui -> ui.navigate(ReconciliationView.class, new QueryParameters(cases.address(slice, number))));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void open(Slice slice) {
        getUI().ifPresent(ui -> ui.navigate(ReconciliationView.class, new QueryParameters(parameters.write(slice))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reconciliation.title") + " · Sinergi";
    }
}
