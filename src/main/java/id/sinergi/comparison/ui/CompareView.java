package id.sinergi.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.Chart;
import id.sinergi.comparison.ComparisonPages;
import id.sinergi.comparison.ComparisonSections;
import id.sinergi.component.Card;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.filter.FilterChoices;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.subject.Subject;
import id.sinergi.subject.SubjectMembers;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Stream;

/** Two to four regions, sectors, centres, agreements or periods side by side on the same scales. */
@Route("bandingkan")
@PermitAll
@Menu(order = 7, title = "compare.menu", icon = "vaadin:split-h")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SliceParameters parameters;
    private final transient ComparisonPages pages;
    private final transient SubjectMembers members;
    private final transient Absences absences;
    private final transient ReportService reports;
    private final SliceHeader header;
    private final CompareChoice choice;
    private final CompareTable table;
    private final Chart stages = new Chart();
    private final Chart course = new Chart();
    private final Div cards = new Div();
    private final Div instead = new Div();
    private final ExportMenu exports;
    private Slice slice;

    CompareView(
            SliceParameters parameters,
            ComparisonPages pages,
            SubjectMembers members,
            SliceHeaders headers,
            FilterChoices choices,
            Absences absences,
            OriginAddress origins,
            ReportService reports) {
        table = new CompareTable(origins);
        this.parameters = parameters;
        this.pages = pages;
        this.members = members;
        this.absences = absences;
        this.reports = reports;
        slice = parameters.usual();
        header = headers.of(getTranslation("compare.title"), other -> open(present(), other));
        exports = new ExportMenu(reports);
        header.addAction(exports);
        choice = new CompareChoice(choices, chosen -> open(chosen, slice));
        addClassName("page");
        cards.addClassName("grid-12");
        cards.add(table, new Card("c6", stages), new Card("c6", course));
        add(header, choice, instead, cards);
    }

    private boolean knows(String kind, String code) {
        return ComparedChoice.subject(kind)
                .map(subject -> members.knows(subject, code))
                .orElseGet(() -> choice.isAgreement(code));
    }

    private ComparedChoice present() {
        return choice.present();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var given = new GivenParameters(query);
        var chosen = ComparedChoice.read(given, this::knows);
        var reading = parameters.read(query).and(given.unknown());
        slice = reading.slice();
        choice.show(chosen);
        header.show(reading, getTranslation("compare.lead"));
        instead.removeAll();
        var why = absence(chosen);
        why.ifPresent(instead::add);
        boolean shown = why.isEmpty();
        cards.setVisible(shown);
        exports.setVisible(shown);
        if (shown) {
            show(chosen, event.getLocation().getPathWithQueryParameters());
        }
    }

    /** What there is instead of a comparison, and why: a region out of scope is refused, not shown as zero. */
    private Optional<EmptyState> absence(ComparedChoice chosen) {
        var asked = Stream.concat(
                Stream.of(slice),
                chosen.subject().stream()
                        .filter(Subject.REGION::equals)
                        .flatMap(region -> chosen.members().stream().map(code -> region.of(slice, code))));
        var refusal = asked.flatMap(one -> absences.refusal(one, getLocale()).stream())
                .findFirst()
                .or(() -> chosen.periods() ? absences.missing(slice, getLocale()) : Optional.empty())
                .map(why -> new EmptyState(why.title(), why.text()));
        boolean enough = chosen.periods() || chosen.members().size() >= 2;
        return refusal.or(() -> enough
                ? Optional.empty()
                : Optional.of(new EmptyState(getTranslation("compare.few.title"), getTranslation("compare.few.text"))));
    }

    private void show(ComparedChoice chosen, String address) {
        var page = chosen.subject()
                .map(subject -> pages.members(subject, chosen.members(), slice, chosen.index(), getLocale()))
                .orElseGet(() -> chosen.agreements()
                        ? pages.agreements(chosen.members(), slice, chosen.index(), getLocale())
                        : pages.periods(slice, chosen.index(), getLocale()));
        if (page.isEmpty()) {
            var why = absences.ofNobody(slice, getLocale());
            instead.add(new EmptyState(why.title(), why.text()));
            cards.setVisible(false);
            exports.setVisible(false);
            return;
        }
        table.show(page);
        stages.show(page.stages());
        course.show(page.course());
        exports.show(reports.document(
                        getTranslation("compare.title"),
                        ComparisonSections.of(page, getLocale()),
                        slice,
                        address,
                        getLocale())
                .withFilters(page.filters()));
    }

    private void open(ComparedChoice chosen, Slice other) {
        var query = chosen.write(parameters.write(other));
        getUI().ifPresent(ui -> ui.navigate(CompareView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title") + " · Sinergi";
    }
}
