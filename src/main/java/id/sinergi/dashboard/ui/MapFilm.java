package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.sinergi.chart.Chart;
import id.sinergi.chart.TileMapChart;
import id.sinergi.component.Glyph;

/**
 * A map that shows its layers one after the other, to be played, paused and stepped through. It starts by itself unless
 * the viewer's machine asks for less motion; the browser alone moves it.
 */
@Tag("sinergi-film")
class MapFilm extends HtmlContainer {

    MapFilm(TileMapChart months) {
        var chart = new Chart(months);
        chart.setHeightFull();
        var label = new Span(months.layers().getFirst().name());
        label.addClassName("film-label");
        var controls = new Div(
                button("previous", VaadinIcon.STEP_BACKWARD),
                button("play", VaadinIcon.PLAY, VaadinIcon.PAUSE),
                button("next", VaadinIcon.STEP_FORWARD),
                label);
        controls.addClassName("film-controls");
        add(chart, controls);
    }

    private NativeButton button(String action, VaadinIcon... icons) {
        var button = new NativeButton();
        button.addClassName("plain");
        for (var icon : icons) {
            button.add(Glyph.of(icon));
        }
        button.setAriaLabel(getTranslation("film." + action));
        button.getElement().setAttribute("data-film", action).setAttribute("title", getTranslation("film." + action));
        return button;
    }
}
