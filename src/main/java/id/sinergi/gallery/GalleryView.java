package id.sinergi.gallery;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.theme.lumo.Lumo;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartDescription;
import java.util.Locale;

/**
 * The pieces that pages are made of, then every kind of chart, each in every state. Language and theme stand in the
 * address ({@code ?lang=en&theme=dark}; {@code large} adds the charts with very many marks); {@link GalleryRoute}
 * registers it in the development profile only.
 */
@Route(value = GalleryView.PATH, registerAtStartup = false, autoLayout = false)
@AnonymousAllowed
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://styles/sinergi.css")
class GalleryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "galeri";

    private final Span selected = new Span();

    GalleryView() {
        addClassName("page");
        selected.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var language = parameters.getSingleParameter("lang").orElse("id");
        var dark = parameters.getSingleParameter("theme").filter("dark"::equals).isPresent();
        event.getUI().setLocale(Locale.of(language));
        event.getUI().getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        removeAll();
        add(new H1(getTranslation("gallery.title")), links(language, dark), components(language));
        add(charts(language, parameters.getParameters().containsKey("large")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("gallery.title");
    }

    private Nav links(String language, boolean dark) {
        var theme = dark ? "dark" : "light";
        var links = new Nav(
                link("id", theme, "Bahasa Indonesia"),
                link("en", theme, "English"),
                link(language, "light", getTranslation("gallery.light")),
                link(language, "dark", getTranslation("gallery.dark")),
                selected);
        links.setAriaLabel(getTranslation("gallery.look"));
        links.addClassName("filters");
        return links;
    }

    private static Anchor link(String language, String theme, String text) {
        return new Anchor(PATH + "?lang=" + language + "&theme=" + theme, text);
    }

    private static Div components(String language) {
        var list = new Div();
        list.addClassName("stack");
        new ComponentSamples(Locale.of(language)).all().forEach((name, sample) -> {
            sample.setId(name);
            list.add(sample);
        });
        return list;
    }

    private Div charts(String language, boolean large) {
        var samples = new ChartSamples(Locale.of(language));
        var cards = new Div();
        cards.addClassName("section");
        cards.getStyle()
                .set("display", "grid")
                .set("gap", "16px")
                .set("grid-template-columns", "repeat(auto-fill, minmax(min(420px, 100%), 1fr))");
        samples.all().forEach((name, description) -> cards.add(card(name, description)));
        if (large) {
            samples.large().forEach((name, description) -> cards.add(card(name, description)));
        }
        return cards;
    }

    private Div card(String name, ChartDescription description) {
        var chart = new Chart(description);
        chart.setId(name);
        chart.addSelectListener(
                select -> selected.setText("%s %s %s".formatted(select.gesture(), select.series(), select.key())));
        var card = new Div(chart);
        card.addClassName("card");
        return card;
    }
}
