package id.sinergi.change.ui;

import static id.sinergi.report.ReportFormat.CSV;
import static id.sinergi.report.ReportFormat.CSV_PLAIN;
import static id.sinergi.report.ReportFormat.PDF;
import static id.sinergi.report.ReportFormat.PDF_PAPER;
import static id.sinergi.report.ReportFormat.PPTX;
import static id.sinergi.report.ReportFormat.XLSX;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.change.ChangeAddress;
import id.sinergi.change.ChangeSections;
import id.sinergi.change.ChangeService;
import id.sinergi.change.StateNames;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.report.TableCard;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed since an earlier state of the data, and why: {@code sejak} is the last batch of that state. */
@Route(ChangeAddress.PAGE)
@PermitAll
@Menu(order = 6.5, title = "change.menu", icon = "vaadin:exchange")
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient ChangeService changes;
    private final transient ChangeSections sections;
    private final transient StateNames states;
    private final transient ReportService reports;
    private final transient Absences absences;
    private final transient SliceNames names;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final ChangeChoices choices;
    private final Div body = new Div();
    private transient Slice slice;
    private int after;
    private Indicator indicator = IndicatorChoice.USUAL.indicator();

    ChangeView(
            SliceParameters parameters,
            ChangeService changes,
            ChangeSections sections,
            StateNames states,
            SliceHeaders headers,
            ReportService reports,
            Absences absences,
            SliceNames names) {
        this.parameters = parameters;
        this.changes = changes;
        this.sections = sections;
        this.states = states;
        this.reports = reports;
        this.absences = absences;
        this.names = names;
        slice = parameters.usual();
        exports = new ExportMenu(reports, List.of(PPTX, PDF, PDF_PAPER, XLSX, CSV, CSV_PLAIN));
        choices = new ChangeChoices(states, (batch, one) -> open(slice, batch, one));
        header = headers.of(getTranslation("change.title"), changed -> open(changed, after, indicator));
        header.addAction(exports);
        layOut();
    }

    private void layOut() {
        addClassName("page");
        body.addClassName("cards");
        add(header, choices, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var chosen = ChoiceParameters.read(query);
        var reading = parameters.read(query).and(chosen.unknown());
        slice = reading.slice();
        var asked = given.one(ChangeAddress.SINCE, ChangeView::batch);
        indicator = Optional.of(chosen.choice().indicator())
                .filter(Indicator::isMeasure)
                .orElse(IndicatorChoice.USUAL.indicator());
        show(reading.and(given.unknown()), asked, event.getLocation().getPathWithQueryParameters());
    }

    private static Optional<Integer> batch(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private void show(SliceParameters.Reading reading, Optional<Integer> asked, String path) {
        body.removeAll();
        boolean told = changes.isTold();
        var absence = told ? absences.missing(slice, getLocale()) : Optional.<Absence>empty();
        boolean shown = told && absence.isEmpty();
        choices.setVisible(shown);
        exports.setVisible(shown);
        if (!told) {
            header.show(reading, "");
            body.add(new EmptyState(getTranslation("change.withheld"), getTranslation("change.withheld.text")));
        } else if (absence.isPresent()) {
            header.show(reading, "");
            body.add(new EmptyState(absence.get().title(), absence.get().text()));
        } else {
            after = asked.orElseGet(() -> changes.usual(slice));
            tables(reading, path);
        }
    }

    private void tables(SliceParameters.Reading reading, String path) {
        header.show(
                reading,
                getTranslation("change.lead", states.name(after, getLocale()), names.filters(slice, getLocale())),
                Map.of(ChangeAddress.SINCE, List.of(String.valueOf(after))));
        choices.show(after, changes.days(), states.known(getLocale()), indicator);
        var figures = sections.figures(slice, after, getLocale());
        var reasons = sections.reasons(slice, after, indicator, getLocale());
        figures.forEach(section -> body.add(new TableCard(section, reports.table(section, getLocale()))));
        if (after > changes.until(slice)) {
            body.add(new Paragraph(getTranslation("change.backwards")));
        } else {
            reasons.forEach(section -> body.add(card(section, section == reasons.getFirst())));
        }
        var all = new ArrayList<ReportSection>(figures);
        all.addAll(reasons);
        exports.show(reports.document(getTranslation("change.title"), all, slice, path, getLocale()));
    }

    private TableCard card(TableSection section, boolean batches) {
        var text = reports.table(section, getLocale());
        return batches
                ? new TableCard(
                        section,
                        text,
                        row -> "batch?nomor=" + text.rows().get(row).getFirst())
                : new TableCard(section, text);
    }

    private void open(Slice chosen, int batch, Indicator one) {
        var query = new LinkedHashMap<>(parameters.write(chosen));
        query.putAll(ChoiceParameters.write(IndicatorChoice.of(one)));
        query.put(ChangeAddress.SINCE, List.of(String.valueOf(batch)));
        getUI().ifPresent(ui -> ui.navigate(ChangeView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.title") + " · Sinergi";
    }
}
