package id.sinergi.quality.ui;

import static id.sinergi.report.ReportFormat.CSV;
import static id.sinergi.report.ReportFormat.CSV_PLAIN;
import static id.sinergi.report.ReportFormat.PDF;
import static id.sinergi.report.ReportFormat.PDF_PAPER;
import static id.sinergi.report.ReportFormat.PPTX;
import static id.sinergi.report.ReportFormat.XLSX;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.document.ReportSection;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.journey.RecordKind;
import id.sinergi.quality.CalendarWords;
import id.sinergi.quality.QualityAddress;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.TableCard;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which month of which source is there, was late or is missing: {@code sumber} is the one that is shown in detail. */
@Route(QualityAddress.PAGE)
@PermitAll
@Menu(order = 7.8, title = "quality.title", icon = "vaadin:calendar-clock")
class QualityView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient QualityContext context;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final Select<RecordKind> choice = new Select<>();
    private final Div body = new Div();
    private transient Slice slice;

    QualityView(QualityContext context, SliceHeaders headers) {
        this.context = context;
        slice = context.address().usual();
        exports = new ExportMenu(context.reports(), List.of(PPTX, PDF, PDF_PAPER, XLSX, CSV, CSV_PLAIN));
        header = headers.of(getTranslation("quality.title"), changed -> open(changed, choice.getValue()));
        header.offer(QualityAddress.FILTERS);
        header.addAction(exports);
        addClassName("page");
        body.addClassName("grid-12");
        layOutChoice();
        add(header, body);
    }

    private void layOutChoice() {
        choice.setLabel(getTranslation("quality.choice"));
        choice.setItems(RecordKind.values());
        choice.setItemLabelGenerator(kind -> CalendarWords.source(kind, getLocale()));
        choice.setValue(RecordKind.TRAINING);
        choice.setWidth("min(275px, 100%)");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(slice, change.getValue());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var reading = context.address().read(query);
        slice = reading.slice();
        choice.setValue(given.one(QualityAddress.SOURCE, QualityAddress::kind).orElse(RecordKind.TRAINING));
        header.setUsualPeriod(context.address().usualPeriod());
        body.removeAll();
        var absence = context.absences().refusal(slice, getLocale());
        exports.setVisible(absence.isEmpty());
        absence.ifPresentOrElse(
                why -> {
                    header.show(reading.and(given.unknown()), "");
                    body.add(new EmptyState(why.title(), why.text()));
                },
                () -> show(reading.and(given.unknown()), event.getLocation().getPathWithQueryParameters()));
    }

    private void show(SliceParameters.Reading reading, String path) {
        var calendar = context.completeness().of(slice, choice.getValue());
        header.show(
                reading,
                context.words().lead(calendar, getLocale()),
                Map.of(QualityAddress.SOURCE, List.of(choice.getValue().name())));
        var sources = new CalendarTable(context.words(), false);
        var members = new CalendarTable(context.words(), true);
        sources.show(calendar, slice);
        members.show(calendar, slice);
        var detailed = new Div(choice);
        detailed.addClassNames("choices", "c12");
        detailed.setVisible(calendar.told());
        body.add(sources, detailed, members, new CalendarLegend(calendar, getLocale()));
        var sections = new ArrayList<ReportSection>(context.sections().of(calendar, slice, getLocale()));
        context.breaks().of(slice.period(), getLocale()).ifPresent(known -> {
            body.add(new TableCard(known, context.reports().table(known, getLocale())));
            sections.add(known);
        });
        exports.show(context.reports().document(getTranslation("quality.title"), sections, slice, path, getLocale()));
    }

    private void open(Slice changed, RecordKind kind) {
        var query = context.address().write(changed, kind);
        getUI().ifPresent(ui -> ui.navigate(QualityView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.title") + " · Sinergi";
    }
}
