package id.sinergi.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.goal.GoalSection;
import id.sinergi.indicator.Slice;

/** The documents that set targets for one indicator side by side, and what can be done with them. */
class GoalCard extends Composite<Section> {

    /** @param onChoice is told what was done */
    GoalCard(GoalSection section, Slice slice, GoalParts parts, SerializableConsumer<String> onChoice) {
        var name = section.indicator().name(getLocale());
        var lead = new Paragraph(parts.words().lead(section, slice, getLocale()));
        lead.addClassName("sub");
        var actions = new Div();
        actions.addClassName("actions");
        var history = new Button(
                getTranslation("goal.history"), click -> new HistoryDialog(section.indicator(), slice, parts).open());
        history.addThemeVariants(ButtonVariant.LUMO_SMALL);
        history.setAriaLabel(getTranslation("goal.history") + ": " + name);
        actions.add(history);
        if (section.ownChoice() != null && parts.mayChoose(slice)) {
            var back = new Button(
                    getTranslation("goal.withdraw"),
                    click -> new ChooseDialog(section, null, slice, parts, onChoice).open());
            back.addThemeVariants(ButtonVariant.LUMO_SMALL);
            back.setAriaLabel(getTranslation("goal.withdraw") + ": " + name);
            actions.add(back);
        }
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(name), lead, new DocumentTable(section, slice, parts, onChoice), actions);
    }
}
