package id.sinergi.origin.ui;

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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.origin.Origin;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.ExportMenu;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Defined;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Why a number is what it is: its definition, the batches that made it, its people, and a code to find it again. */
@Route(OriginAddress.PAGE)
@PermitAll
class OriginView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient OriginContext context;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final IndicatorChoiceField choice;
    private final Div body = new Div();
    private transient Slice slice;

    OriginView(OriginContext context, SliceHeaders headers) {
        this.context = context;
        slice = context.parameters().usual();
        exports = new ExportMenu(context.reports(), List.of(PPTX, PDF, PDF_PAPER, XLSX, CSV, CSV_PLAIN));
        choice = new IndicatorChoiceField(indicator -> open(slice, indicator));
        header = headers.of(getTranslation("origin.title"), changed -> open(changed, choice.chosen()));
        header.addAction(exports);
        addClassName("page");
        body.addClassName("grid-12");
        add(header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var chosen = ChoiceParameters.read(query);
        var reading = context.parameters().read(query).and(chosen.unknown());
        slice = reading.slice();
        choice.show(chosen.choice().indicator());
        body.removeAll();
        var absence = context.absences().refusal(slice, getLocale());
        exports.setVisible(absence.isEmpty());
        absence.ifPresentOrElse(
                why -> replace(reading, why),
                () -> show(reading, event.getLocation().getPathWithQueryParameters()));
    }

    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        body.add(new EmptyState(why.title(), why.text()));
    }

    private void show(SliceParameters.Reading reading, String path) {
        var origin = context.origins().of(slice, choice.chosen());
        var parts = new OriginParts(context, origin, getLocale());
        header.show(
                reading,
                getTranslation(
                        "origin.lead",
                        Defined.measured(choice.chosen(), getLocale()),
                        context.names().filters(slice, getLocale())));
        body.add(parts.figure(choice), parts.code(), parts.batches());
        new PeoplePart(context, origin, getLocale()).card().ifPresent(body::add);
        exports(origin, path);
    }

    private void exports(Origin origin, String path) {
        exports.show(context.reports()
                .document(
                        getTranslation("origin.title"),
                        context.sections().all(origin, getLocale()),
                        slice,
                        path,
                        getLocale()));
    }

    private void open(Slice chosen, Indicator indicator) {
        var query = context.address().of(chosen, indicator);
        getUI().ifPresent(ui -> ui.navigate(OriginView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("origin.title") + " · Sinergi";
    }
}
