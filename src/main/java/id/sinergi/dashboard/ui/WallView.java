package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.ChartDescription;
import id.sinergi.choice.ChoiceParameters;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.component.EmptyState;
import id.sinergi.component.KeyHelp;
import id.sinergi.dashboard.MapMonths;
import id.sinergi.dashboard.Overview;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.filter.FilterChoices;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.ComparedWith;
import id.sinergi.savedview.SavedView;
import id.sinergi.savedview.SavedViewService;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The overview for the screen of a meeting room: one part after the other in large type, until someone pauses it. The
 * address holds the slice, the seconds of a part ({@code detik}), the part shown ({@code layar}), the pause
 * ({@code jeda}) and the saved views that go round too ({@code tampilan}, any number of times). After each round the figures are requested again.
 */
@Route(value = "dinding", autoLayout = false)
@PermitAll
@Menu(order = 90, title = "dashboard.wall", icon = "vaadin:desktop")
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_SECONDS = 20;
    private static final String SECONDS = "detik";
    private static final String SAVED = "tampilan";

    private final transient SliceParameters parameters;
    private final transient OverviewService overviews;
    private final transient SliceText text;
    private final transient FilterChoices choices;
    private final transient Absences absences;
    private final transient MapMonths months;
    private final transient SavedViewService saved;
    private Map<String, List<String>> given = Map.of();
    private List<String> unknown = List.of();
    private Set<Integer> chosen = Set.of();
    private final Element slides = new Element("sinergi-wall");
    private Slice slice;
    private IndicatorChoice choice = IndicatorChoice.USUAL;

    WallView(
            SliceParameters parameters,
            OverviewService overviews,
            SliceText text,
            FilterChoices choices,
            Absences absences,
            MapMonths months,
            SavedViewService saved) {
        this.parameters = parameters;
        this.overviews = overviews;
        this.text = text;
        this.choices = choices;
        this.absences = absences;
        this.months = months;
        this.saved = saved;
        slice = parameters.usual();
        addClassName("wall");
        getElement().appendChild(slides);
        add(new KeyHelp());
        slides.addEventListener("sinergi-round", round -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        given = event.getLocation().getQueryParameters().getParameters();
        var asked = new GivenParameters(given);
        var looked = ChoiceParameters.read(given);
        chosen = given.containsKey(SAVED) ? chosen(asked) : Set.of();
        int seconds = asked.one(SECONDS, WallView::whole).orElse(USUAL_SECONDS);
        slides.setAttribute("seconds", String.valueOf(seconds));
        choice = looked.choice();
        var reading = parameters.read(given).and(looked.unknown()).and(asked.unknown());
        slice = reading.slice();
        unknown = reading.unknown();
        show();
    }

    private Set<Integer> chosen(GivenParameters asked) {
        var known = views().stream().map(SavedView::id).collect(Collectors.toSet());
        return Set.copyOf(asked.all(SAVED, number -> whole(number).filter(known::contains)));
    }

    private static Optional<Integer> whole(String number) {
        return number.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(number)) : Optional.empty();
    }

    private void show() {
        var filters = text.filters(slice, getLocale());
        var stamp = text.stamp(slice, getLocale()) + " · " + text.source(getLocale());
        slides.removeAllChildren();
        Stream.of(
                        Stream.of(WallFrame.head(filters, text.freshness().demo(), unknown)),
                        parts(),
                        saved(),
                        Stream.of(WallFrame.foot(stamp, this::arrange)))
                .flatMap(part -> part)
                .map(Component::getElement)
                .forEach(slides::appendChild);
    }

    /** The figures, or why there are none. */
    private Stream<Component> parts() {
        var refusal = absences.refusal(slice, getLocale());
        if (refusal.isPresent()) {
            return Stream.of(WallSlides.of(absence(refusal.get())));
        }
        var overview = overviews.of(slice, ComparedWith.USUAL, choice, getLocale());
        return overview.isEmpty()
                ? Stream.of(WallSlides.of(absence(absences.ofNobody(slice, getLocale()))))
                : Stream.concat(Stream.of(headlines(overview)), charts(overview));
    }

    private static Component absence(Absence why) {
        return new EmptyState(why.title(), why.text());
    }

    private Section headlines(Overview overview) {
        var tiles = new Div();
        tiles.addClassName("grid-12");
        overview.headlines().forEach(headline -> {
            var tile = new HeadlineTile(headline.indicator(), choices.sectors().size(), OriginQuery.NONE);
            tiles.add(tile);
            tile.show(headline);
        });
        var facts = new FactsCard(OriginQuery.NONE);
        tiles.add(facts);
        facts.show(overview);
        return WallSlides.of(tiles);
    }

    private Stream<Component> charts(Overview overview) {
        return Stream.of(
                        Stream.of(
                                        List.<ChartDescription>of(overview.trend()),
                                        List.<ChartDescription>of(overview.map()))
                                .map(WallSlides::beside),
                        film(overview),
                        Stream.of(
                                        List.<ChartDescription>of(overview.ranking(), overview.funnel()),
                                        List.<ChartDescription>of(overview.destinations(), overview.sectors()))
                                .map(WallSlides::beside))
                .flatMap(part -> part);
    }

    /** The map month by month, where there are several months with data. */
    private Stream<Component> film(Overview overview) {
        // The months are those of the people trained.
        int count = choice.indicator().equals(IndicatorChoice.USUAL.indicator())
                ? months.months(slice).size()
                : 0;
        return count < 2
                ? Stream.empty()
                : Stream.of(WallSlides.film(new MapFilm(months.of(overview.map(), slice, getLocale())), count));
    }

    /** The saved views that go round; whoever saved one, the viewer sees it within the own regions. */
    private Stream<Component> saved() {
        return views().stream().filter(view -> chosen.contains(view.id())).map(WallSlides::page);
    }

    /** A wall within a wall would have no end. */
    private List<SavedView> views() {
        return saved.all().stream()
                .filter(view -> !view.address().startsWith("dinding"))
                .toList();
    }

    private void arrange() {
        new WallRound(
                        views(),
                        chosen,
                        ids -> getUI().ifPresent(ui -> {
                            var query = new LinkedHashMap<>(given);
                            query.put(SAVED, ids.stream().map(String::valueOf).toList());
                            ui.navigate(WallView.class, new QueryParameters(query));
                        }))
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.wall") + " · Sinergi";
    }
}
