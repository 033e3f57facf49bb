package id.sinergi.waiting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.waiting.WaitingBy;
import id.sinergi.waiting.WaitingPages;
import id.sinergi.waiting.WaitingSections;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.MemberNames;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The waiting room: who is certified and not placed, for how long, and where they are at home. */
@Route("menunggu")
@PermitAll
@Menu(order = 5.5, title = "waiting.menu", icon = "vaadin:hourglass")
class WaitingView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient WaitingPages pages;
    private final transient WaitingLinks links;
    private final transient WaitingLead lead;
    private final transient Absences absences;
    private final transient ReportService reports;
    private final SliceHeader header;
    private final ExportMenu exports;
    private final WaitingChoice choice = new WaitingChoice(chosen -> open(this.slice, chosen));
    private final Paragraph rule = new Paragraph();
    private final WaitingCards cards;
    private final Div instead = new Div();
    private Slice slice;
    private WaitingBy by = WaitingBy.REGION;

    WaitingView(
            WaitingPages pages,
            WaitingLinks links,
            WaitingLead lead,
            RecordService records,
            MemberNames names,
            SliceHeaders headers,
            Absences absences,
            OriginAddress origins,
            ReportService reports) {
        this.pages = pages;
        this.links = links;
        this.lead = lead;
        this.absences = absences;
        this.reports = reports;
        slice = links.usual();
        cards = new WaitingCards(
                new WaitingNames(links, this::open),
                new WaitingRecordsCard(records, names),
                origins,
                month -> open(links.certifiedFrom(slice, month), by));
        header = headers.of(getTranslation("waiting.title"), other -> open(other, by));
        exports = new ExportMenu(reports);
        layOut();
    }

    private void layOut() {
        addClassName("page");
        header.addAction(exports);
        rule.addClassName("sub");
        add(header, rule, instead, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        slice = links.read(query).slice();
        by = links.by(given, slice);
        var reading = links.read(query).and(given.unknown());
        header.setUsualPeriod(pages.usualPeriod(slice.agreement()));
        choice.show(by, slice);
        instead.removeAll();
        absences.refusal(slice, getLocale())
                .ifPresentOrElse(
                        why -> replace(reading, why),
                        () -> show(reading, event.getLocation().getPathWithQueryParameters()));
    }

    private void show(SliceParameters.Reading reading, String address) {
        var page = pages.of(slice, by.dimension(slice), getLocale());
        if (page.isEmpty()) {
            replace(reading, absences.ofNobody(slice, getLocale()));
            return;
        }
        header.show(reading, lead.of(page, getLocale()));
        setShown(true);
        rule.setText(getTranslation(
                "waiting.rule", Dates.in(getLocale()).date(page.waiting().until())));
        cards.show(page, by, choice);
        exports.show(reports.document(
                getTranslation("waiting.title"), WaitingSections.of(page, getLocale()), slice, address, getLocale()));
    }

    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        setShown(false);
        instead.add(new EmptyState(why.title(), why.text()));
    }

    private void setShown(boolean shown) {
        List.of(cards, rule, exports).forEach(one -> one.setVisible(shown));
    }

    private void open(Slice other, WaitingBy chosen) {
        getUI().ifPresent(ui -> ui.navigate(WaitingView.class, new QueryParameters(links.write(other, chosen))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waiting.title") + " · Sinergi";
    }
}
