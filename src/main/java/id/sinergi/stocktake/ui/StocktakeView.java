package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.followup.FollowUp;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.period.PeriodRange;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.stocktake.Stocktake;
import id.sinergi.stocktake.StocktakeRow;
import id.sinergi.stocktake.StocktakeSections;
import id.sinergi.stocktake.StocktakeService;
import id.sinergi.stocktake.StocktakeText;
import id.sinergi.subject.SubjectLinks;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** The routine of a minister: all indicators of an agreement with status, reason, action and owner, beside the last time. */
@Route(SubjectLinks.STOCKTAKE)
@PermitAll
@Menu(order = 1.5, title = "stocktake.menu", icon = "vaadin:clipboard-check")
class StocktakeView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient StocktakeService stocktakes;
    private final transient ReportService reports;
    private final transient FollowUpContext context;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final Button hold = new Button();
    private final Div rows = new Div();
    private final transient Absences absences;
    private final transient SliceNames places;
    private Slice slice;

    StocktakeView(
            SliceParameters parameters,
            StocktakeService stocktakes,
            SliceHeaders headers,
            ReportService reports,
            FollowUpContext context,
            Absences absences,
            SliceNames names) {
        this.parameters = parameters;
        this.stocktakes = stocktakes;
        this.reports = reports;
        this.context = context;
        this.absences = absences;
        this.places = names;
        slice = parameters.usual();
        exports = new ExportMenu(reports);
        header = headers.of(getTranslation("stocktake.title"), this::open);
        hold.setText(getTranslation("stocktake.hold"));
        hold.addClickListener(click -> hold());
        header.addAction(hold);
        header.addAction(exports);
        addClassName("page");
        rows.addClassName("stack");
        add(header, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var reading = parameters.read(query);
        header.setUsualPeriod(thisYear());
        slice = query.containsKey(SliceParameters.PERIOD)
                ? reading.slice()
                : reading.slice().withPeriod(thisYear());
        var shown = new SliceParameters.Reading(slice, reading.unknown());
        rows.removeAll();
        exports.setVisible(false);
        hold.setVisible(false);
        absences.refusal(slice, getLocale())
                .ifPresentOrElse(
                        why -> replace(shown, why),
                        () -> show(shown, event.getLocation().getPathWithQueryParameters()));
    }

    /** Targets are of years. */
    private PeriodRange thisYear() {
        return PeriodRange.year(YearMonth.now(context.clock()).getYear());
    }

    /** Says why there is nothing to see. */
    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        rows.add(new EmptyState(why.title(), why.text()));
    }

    private void show(SliceParameters.Reading reading, String address) {
        var stocktake = stocktakes.of(slice, getLocale());
        if (stocktake.isEmpty()) {
            replace(reading, absences.ofNobody(slice, getLocale()));
            return;
        }
        header.show(reading, lead(stocktake));
        exports.setVisible(true);
        hold.setVisible(context.mayHold() && slice.asOf() == null);
        var names = context.names(stocktake.rows().stream()
                .map(StocktakeRow::followUp)
                .filter(Objects::nonNull)
                .flatMap(FollowUp::entries));
        exports.show(reports.document(
                getTranslation("stocktake.title"),
                StocktakeSections.of(stocktake, names, getLocale()),
                slice,
                address,
                getLocale()));
        stocktake.rows().forEach(row -> rows.add(new StocktakeRowCard(row, slice, names, context, this::refresh)));
    }

    private String lead(Stocktake stocktake) {
        var before = stocktake.before();
        return StocktakeText.lead(stocktake, places.inSentence(slice, getLocale()), getLocale())
                + " "
                + (before == null
                        ? getTranslation("stocktake.never")
                        : getTranslation(
                                "stocktake.before",
                                Dates.in(getLocale()).date(before.day()),
                                Figures.in(getLocale()).number(before.batch())));
    }

    private void hold() {
        context.held().hold(slice.agreement());
        Notification.show(getTranslation("stocktake.held"));
        refresh();
    }

    private void refresh() {
        open(slice);
    }

    private void open(Slice other) {
        var query = parameters.write(other);
        if (other.period().equals(thisYear())) {
            query.remove(SliceParameters.PERIOD);
        } else {
            query.put(SliceParameters.PERIOD, List.of(other.period().toString()));
        }
        getUI().ifPresent(ui -> ui.navigate(StocktakeView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("stocktake.title") + " · Sinergi";
    }
}
