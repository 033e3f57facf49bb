package id.sinergi.simulation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.FigurePage;
import id.sinergi.component.Glyph;
import id.sinergi.component.PageLink;
import id.sinergi.filter.SliceHeader;
import id.sinergi.indicator.Slice;
import id.sinergi.simulation.Assumptions;
import id.sinergi.simulation.Present;
import id.sinergi.simulation.SimulationAddress;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the year's end would be under assumptions. Nothing of it is exported: it has no menu of files, and says on every card
 * that it is a simulation.
 */
@Route(SimulationAddress.PAGE)
@PermitAll
class SimulationView extends Div implements BeforeEnterObserver, HasDynamicTitle, FigurePage {

    private final transient SimulationContext context;
    private final SliceHeader header;
    private final AssumptionFields fields;
    private final Div mark = new Div();
    private final Div cards = new Div();
    private final Div foot = new Div();
    private Slice slice;
    private Assumptions assumptions = Assumptions.NONE;

    SimulationView(SimulationContext context) {
        this.context = context;
        slice = context.address().read(Map.of()).slice().slice();
        header = context.headers().of(getTranslation("simulation.title"), other -> open(other, assumptions));
        fields = new AssumptionFields(assumed -> open(slice, assumed));
        var word = new Span(getTranslation("simulation.mark"));
        word.addClassName("strong");
        mark.add(Glyph.of(VaadinIcon.FLASK), word, new Span(getTranslation("simulation.mark.text")));
        mark.addClassName("simulation-mark");
        cards.addClassName("grid-12");
        foot.addClassName("c12");
        addClassName("page");
        add(header, mark, fields, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reading =
                context.address().read(event.getLocation().getQueryParameters().getParameters());
        slice = reading.slice().slice();
        assumptions = reading.assumptions();
        header.show(reading.slice(), "", context.address().assumed(assumptions));
        cards.removeAll();
        foot.removeAll();
        var refusal = context.absences().refusal(slice, getLocale());
        mark.setVisible(refusal.isEmpty());
        fields.setVisible(refusal.isEmpty());
        refusal.ifPresentOrElse(
                why -> cards.add(new EmptyState(why.title(), why.text())),
                () -> show(context.simulations().present(slice), reading));
    }

    private void show(Present present, SimulationAddress.Reading reading) {
        fields.setVisible(present.isTold());
        mark.setVisible(present.isTold());
        fields.show(present, assumptions, reading.refused());
        Present.STAGES.forEach(stage -> cards.add(new SimulationCard(present, stage, assumptions)));
        if (!present.isTold()) {
            return;
        }
        foot.add(note(getTranslation("simulation.rule")));
        foot.add(note(String.join(
                " ",
                wait("toCertificate", present.toCertificate()),
                wait("certificateToPlacement", present.certificateToPlacement()),
                wait("toPlacement", present.toPlacement()))));
        if (!assumptions.values().isEmpty()) {
            foot.add(new PageLink(
                    getTranslation("simulation.reset"),
                    SimulationAddress.PAGE,
                    context.address().of(slice)));
        }
        cards.add(foot);
    }

    private String wait(String which, @Nullable Integer months) {
        return months == null
                ? getTranslation("simulation.wait." + which + ".unknown")
                : getTranslation("simulation.wait." + which, months);
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("sub");
        return note;
    }

    private void open(Slice other, Assumptions assumed) {
        getUI().ifPresent(ui -> ui.navigate(
                SimulationView.class, new QueryParameters(context.address().write(other, assumed))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("simulation.title") + " · Sinergi";
    }
}
