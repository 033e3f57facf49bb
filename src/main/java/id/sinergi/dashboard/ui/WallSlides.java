package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.chart.Chart;
import id.sinergi.chart.ChartDescription;
import id.sinergi.savedview.SavedView;
import java.util.List;

/** The slides of the wall: what is not shown can be neither seen nor reached. */
final class WallSlides {

    /** Seconds for which a month stands still, and what the last one stays longer; the browser has the same. */
    private static final double MONTH = 1.5;

    private WallSlides() {}

    static Section of(Component content) {
        var slide = new Section(content);
        slide.addClassName("wall-slide");
        slide.getElement().setAttribute("inert", true);
        return slide;
    }

    static Section beside(List<ChartDescription> descriptions) {
        var beside = new Div();
        beside.addClassName("wall-beside");
        descriptions.forEach(description -> {
            var chart = new Chart(description);
            chart.setHeightFull();
            beside.add(card(chart));
        });
        return of(beside);
    }

    /** Stays at least until every month was shown. */
    static Section film(MapFilm film, int months) {
        var beside = new Div(card(film));
        beside.addClassName("wall-beside");
        var slide = of(beside);
        slide.getElement().setAttribute("data-seconds", String.valueOf((int) Math.ceil((months + 1) * MONTH)));
        return slide;
    }

    /** A page of this application within the wall; the browser asks for it when its turn comes. */
    static Section page(SavedView view) {
        var page =
                new Element("iframe").setAttribute("data-src", view.address()).setAttribute("title", view.name());
        var slide = of(new H2(view.name()));
        slide.addClassName("wall-page");
        slide.getElement().appendChild(page);
        return slide;
    }

    private static Div card(Component content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }
}
