package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.component.EmptyState;
import id.sinergi.component.Glyph;
import id.sinergi.dashboard.Overview;
import id.sinergi.dashboard.OverviewService;
import id.sinergi.filter.FilterChoices;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.wording.Absence;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/**
 * The overview for the screen of a meeting room: one part after the other in large type, until someone pauses it. The
 * address holds the slice, the seconds of a part ({@code detik}), the part shown ({@code layar}) and the pause
 * ({@code jeda}). After each round the figures are requested again.
 */
@Route(value = "dinding", autoLayout = false)
@PermitAll
@Menu(order = 90, title = "dashboard.wall", icon = "vaadin:desktop")
class WallView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String USUAL_SECONDS = "20";

    private final transient SliceParameters parameters;
    private final transient OverviewService overviews;
    private final transient SliceText text;
    private final transient FilterChoices choices;
    private final transient Absences absences;
    private final Element slides = new Element("sinergi-wall");
    private Slice slice;

    WallView(
            SliceParameters parameters,
            OverviewService overviews,
            SliceText text,
            FilterChoices choices,
            Absences absences) {
        this.parameters = parameters;
        this.overviews = overviews;
        this.text = text;
        this.choices = choices;
        this.absences = absences;
        slice = parameters.usual();
        addClassName("wall");
        getElement().appendChild(slides);
        slides.addEventListener("sinergi-round", round -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        slice = parameters.read(query.getParameters()).slice();
        slides.setAttribute("seconds", query.getSingleParameter("detik").orElse(USUAL_SECONDS));
        show();
    }

    private void show() {
        slides.removeAllChildren();
        Stream.of(Stream.of(head()), parts(), Stream.of(foot()))
                .flatMap(part -> part)
                .map(Component::getElement)
                .forEach(slides::appendChild);
    }

    /** The figures, or why there are none. */
    private Stream<Component> parts() {
        var refusal = absences.refusal(slice, getLocale());
        if (refusal.isPresent()) {
            return Stream.of(slide(absence(refusal.get())));
        }
        var overview = overviews.of(slice, getLocale());
        return overview.isEmpty()
                ? Stream.of(slide(absence(absences.ofNobody(slice, getLocale()))))
                : Stream.concat(Stream.of(headlines(overview)), charts(overview).map(WallView::slide));
    }

    private static Component absence(Absence why) {
        return new EmptyState(why.title(), why.text());
    }

    private Header head() {
        var demo = new Span(getTranslation("dashboard.demo"));
        demo.addClassName("demo");
        demo.setVisible(text.freshness().demo());
        var filters = new Span(text.filters(slice, getLocale()));
        filters.addClassName("lead");
        var head = new Header(new H1(getTranslation("dashboard.overview")), filters, demo);
        head.addClassName("wall-head");
        return head;
    }

    private Section headlines(Overview overview) {
        var tiles = new Div();
        tiles.addClassName("grid-12");
        overview.headlines().forEach(headline -> {
            var tile = new HeadlineTile(headline.indicator(), choices.sectors().size());
            tiles.add(tile);
            tile.show(headline);
        });
        var facts = new FactsCard();
        tiles.add(facts);
        facts.show(overview);
        return slide(tiles);
    }

    private static Stream<Component> charts(Overview overview) {
        return Stream.of(
                        List.<ChartDescription>of(overview.trend()),
                        List.<ChartDescription>of(overview.map()),
                        List.<ChartDescription>of(overview.ranking(), overview.funnel()),
                        List.<ChartDescription>of(overview.destinations(), overview.sectors()))
                .map(WallView::beside);
    }

    private static Component beside(List<ChartDescription> descriptions) {
        var beside = new Div();
        beside.addClassName("wall-beside");
        descriptions.forEach(description -> {
            var chart = new Chart(description);
            chart.setHeightFull();
            var card = new Div(chart);
            card.addClassName("card");
            beside.add(card);
        });
        return beside;
    }

    private static Section slide(Component content) {
        var slide = new Section(content);
        slide.addClassName("wall-slide");
        slide.getElement().setAttribute("inert", true);
        return slide;
    }

    private Footer foot() {
        var progress = new Div();
        progress.addClassName("wall-progress");
        var stamp = new Span(text.stamp(slice, getLocale()) + " · " + text.source(getLocale()));
        stamp.addClassName("stamp");
        var back = new Anchor(".", getTranslation("dashboard.wall.back"));
        back.addClassName("plain");
        var foot = new Footer(
                progress,
                stamp,
                button("previous", VaadinIcon.CHEVRON_LEFT_SMALL),
                button("pause", VaadinIcon.PAUSE),
                button("next", VaadinIcon.CHEVRON_RIGHT_SMALL),
                button("full", VaadinIcon.EXPAND_FULL),
                back);
        foot.addClassName("wall-foot");
        return foot;
    }

    private NativeButton button(String action, VaadinIcon icon) {
        var button = new NativeButton();
        button.addClassName("plain");
        button.add(Glyph.of(icon));
        button.setAriaLabel(getTranslation("dashboard.wall." + action));
        button.getElement()
                .setAttribute("data-wall", action)
                .setAttribute("title", getTranslation("dashboard.wall." + action));
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.wall") + " · Sinergi";
    }
}
