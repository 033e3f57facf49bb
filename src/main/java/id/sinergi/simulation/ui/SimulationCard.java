package id.sinergi.simulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.sinergi.component.Card;
import id.sinergi.component.Glyph;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.forecast.Forecast;
import id.sinergi.forecast.YearEndText;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Figures;
import id.sinergi.simulation.Assumptions;
import id.sinergi.simulation.Present;
import id.sinergi.simulation.Simulation;
import id.sinergi.wording.Defined;
import java.util.function.Function;

/** The year's end of a stage as it is forecast and as it is assumed, side by side; or why it is not forecast. */
class SimulationCard extends Composite<Card> {

    SimulationCard(Present present, Indicator stage, Assumptions assumptions) {
        var card = getContent();
        card.add(new H2(Defined.measured(stage, getLocale())));
        Simulation.of(present, stage, assumptions)
                .ifPresentOrElse(
                        simulation -> card.add(table(simulation)),
                        () -> card.add(new Paragraph(reason(present, stage))));
    }

    @Override
    protected Card initContent() {
        return new Card("c4");
    }

    private String reason(Present present, Indicator stage) {
        var sentence = YearEndText.sentence(present.end(stage), getLocale());
        return sentence.isEmpty() ? getTranslation("simulation.notRunning") : sentence;
    }

    private NativeTable table(Simulation simulation) {
        var year = String.valueOf(simulation.end().year());
        var body = new NativeTableBody();
        body.add(row(getTranslation("simulation.end", year), simulation, this::expected, this::assumed));
        body.add(row(getTranslation("simulation.interval"), simulation, this::interval));
        body.add(new NativeTableRow(
                name(getTranslation("simulation.pace")),
                cell(text(number(simulation.months() == 0 ? 0 : simulation.toCome() / simulation.months()))),
                simulated(text(number(simulation.simulatedPace())))));
        target(simulation, body);
        var table = new NativeTable(head(), body);
        table.addClassName("simulation");
        return table;
    }

    private NativeTableHeader head() {
        var simulated = new NativeTableHeaderCell();
        simulated.add(Glyph.of(VaadinIcon.FLASK), new Span(getTranslation("simulation.mark")));
        simulated.addClassName("simulated");
        var row = new NativeTableRow(
                new NativeTableCell(), new NativeTableHeaderCell(getTranslation("simulation.forecast")), simulated);
        return new NativeTableHeader(row);
    }

    private void target(Simulation simulation, NativeTableBody body) {
        var target = simulation.end().target();
        if (target == null) {
            body.add(row(getTranslation("simulation.target"), simulation, this::none));
            return;
        }
        body.add(row(getTranslation("simulation.target"), simulation, forecast -> text(number(target.doubleValue()))));
        simulation
                .needed()
                .map(needed -> number(Math.ceil(needed)))
                .ifPresent(needed ->
                        body.add(row(getTranslation("simulation.needed"), simulation, forecast -> text(needed))));
        body.add(row(
                getTranslation("simulation.achievement"), simulation, forecast -> achievement(simulation, forecast)));
        body.add(row(getTranslation("simulation.reached"), simulation, forecast -> reached(simulation, forecast)));
    }

    private NativeTableRow row(String name, Simulation simulation, Function<Forecast, Component> value) {
        return row(name, simulation, value, value);
    }

    private NativeTableRow row(
            String name,
            Simulation simulation,
            Function<Forecast, Component> told,
            Function<Forecast, Component> assumed) {
        return new NativeTableRow(
                name(name), cell(told.apply(simulation.forecast())), simulated(assumed.apply(simulation.simulated())));
    }

    private static NativeTableHeaderCell name(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private static NativeTableCell simulated(Component content) {
        var cell = cell(content);
        cell.addClassName("simulated");
        return cell;
    }

    private Span expected(Forecast forecast) {
        var figure = text(number(forecast.expected()));
        figure.addClassName("simulation-figure");
        return figure;
    }

    /** Says what it is by itself, wherever it is copied to. */
    private Span assumed(Forecast forecast) {
        var figure = expected(forecast);
        figure.setText(getTranslation("simulation.figure", number(forecast.expected())));
        return figure;
    }

    private Span interval(Forecast forecast) {
        return text(number(forecast.low()) + "–" + number(forecast.high()));
    }

    private Span none(Forecast forecast) {
        return text(getTranslation("simulation.noTarget"));
    }

    private Span achievement(Simulation simulation, Forecast forecast) {
        return text(simulation
                .achievement(forecast)
                .map(percent -> Figures.in(getLocale()).percent(percent))
                .orElse(""));
    }

    private Component reached(Simulation simulation, Forecast forecast) {
        boolean reached = simulation.isReached(forecast);
        return new StatusBadge(
                reached ? Tone.GOOD : Tone.WARN, getTranslation(reached ? "simulation.yes" : "simulation.no"));
    }

    private static Span text(String text) {
        return new Span(text);
    }

    private String number(double value) {
        return Figures.in(getLocale()).number(Math.round(value));
    }
}
