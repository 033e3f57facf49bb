package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.change.ChangeAddress;
import id.sinergi.change.ChangeNotes;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.component.PageLink;
import id.sinergi.dashboard.Narrative;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.filter.FilterChoices;
import id.sinergi.filter.SliceHeader;
import id.sinergi.filter.SliceHeaders;
import id.sinergi.finding.FindingService;
import id.sinergi.following.FollowButton;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.lens.IndicatorWords;
import id.sinergi.origin.OriginLink;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportOrder;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Whether the programme is on track, for the slice that the address names. */
@Route("")
@PermitAll
@Menu(order = 0, title = "dashboard.overview", icon = "vaadin:dashboard")
class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    /** The sections that say in a file what this page says. */
    private static final List<String> EXPORTED =
            List.of("HEADLINES", "FACTS", "TREND", "FUNNEL", "MAP", "RANKING", "DESTINATIONS", "SECTORS", "CONTEXT");

    /** Those of them that are about the chosen indicator. */
    private static final Set<String> FOLLOWING = Set.of("TREND", "MAP", "RANKING");

    private static final int FOUND = 4;

    private final transient SliceParameters parameters;
    private final transient OverviewService overviews;
    private final transient FindingService findings;
    private final transient Narrative narrative;
    private final transient Absences absences;
    private final SliceHeader header;
    private final OverviewCards cards;
    private final Div instead = new Div();
    private final ExportMenu exports;
    private final FollowButton follow;
    private final OriginLink origin;
    private final transient ChangeNotes changes;
    private final Div changed = new Div();

    OverviewView(
            SliceParameters parameters,
            OverviewService overviews,
            SliceHeaders headers,
            FilterChoices choices,
            ReportService reports,
            FindingService findings,
            OverviewLinks links,
            Narrative narrative,
            PublishedContextText published,
            ChangeNotes changes,
            Absences absences) {
        this.changes = changes;
        this.parameters = parameters;
        this.overviews = overviews;
        this.findings = findings;
        this.narrative = narrative;
        this.absences = absences;
        cards = new OverviewCards(choices.sectors().size(), links, parameters, published, this::open);
        header = headers.of(getTranslation("dashboard.overview"), slice -> open(slice, cards.choice()));
        exports = new ExportMenu(reports);
        follow = FollowButton.ofPage(links.follows());
        origin = new OriginLink(links.origins());
        layOut();
    }

    private void layOut() {
        header.addBesideFilters(origin);
        header.addBesideFilters(follow);
        header.addAction(exports);
        addClassName("page");
        changed.addClassName("sub");
        add(header, changed, instead, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var chosen = ChoiceParameters.read(query);
        var reading = parameters.read(query).and(chosen.unknown());
        instead.removeAll();
        changed.removeAll();
        absences.refusal(reading.slice(), getLocale())
                .ifPresentOrElse(why -> replace(reading, why), () -> showFigures(reading, chosen.choice()));
    }

    /** Findings come first: the courses that they read hold the figures of several charts. */
    private void showFigures(SliceParameters.Reading reading, IndicatorChoice choice) {
        var slice = reading.slice();
        var top = findings.top(slice, choice.indicator(), FOUND, getLocale());
        var overview = overviews.of(slice, ComparedWith.USUAL, choice, getLocale());
        if (overview.isEmpty()) {
            replace(reading, absences.ofNobody(slice, getLocale()));
            return;
        }
        header.show(
                reading,
                (overview.verdict() + " " + narrative.of(Subject.REGION, slice, overview.headlines(), getLocale()))
                        .strip());
        setFiguresVisible(true);
        changes.of(slice, choice.indicator(), getLocale())
                .ifPresent(note -> changed.add(new PageLink(note.text(), ChangeAddress.PAGE, note.parameters())));
        cards.show(overview, top, findings.plansOnly());
        exports.show(order(slice, choice));
        origin.show(slice, choice.indicator());
        follow.show(slice, null);
    }

    private ReportOrder order(Slice slice, IndicatorChoice choice) {
        var title = getTranslation("dashboard.overview");
        return new ReportOrder(
                choice.equals(IndicatorChoice.USUAL)
                        ? title
                        : getTranslation("lens.titled", title, IndicatorWords.name(choice.indicator(), getLocale())),
                EXPORTED.stream()
                        .map(section -> new SectionChoice(FOLLOWING.contains(section) ? choice.key(section) : section))
                        .toList(),
                slice,
                ComparedWith.USUAL,
                choice,
                getLocale());
    }

    /** Says why there is nothing to see. */
    private void replace(SliceParameters.Reading reading, Absence why) {
        header.show(reading, "");
        instead.add(new EmptyState(why.title(), why.text()));
        setFiguresVisible(false);
    }

    private void setFiguresVisible(boolean visible) {
        cards.setVisible(visible);
        exports.setVisible(visible);
        origin.setVisible(visible);
        follow.setVisible(visible);
    }

    private void open(Slice slice, IndicatorChoice choice) {
        var query = new LinkedHashMap<>(parameters.write(slice));
        query.putAll(ChoiceParameters.write(choice));
        getUI().ifPresent(ui -> ui.navigate(OverviewView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.overview") + " · Sinergi";
    }
}
