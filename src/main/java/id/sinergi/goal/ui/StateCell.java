package id.sinergi.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.TargetChoice;
import id.sinergi.component.StatusBadge;
import id.sinergi.component.Tone;
import id.sinergi.goal.DocumentLine;
import id.sinergi.goal.GoalSection;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a document is in force and why, or how it can be put in force. */
class StateCell {

    private final GoalSection section;
    private final Slice slice;
    private final GoalParts parts;
    private final SerializableConsumer<String> onChoice;
    private final Locale locale = UI.getCurrent().getLocale();

    StateCell(GoalSection section, Slice slice, GoalParts parts, SerializableConsumer<String> onChoice) {
        this.section = section;
        this.slice = slice;
        this.parts = parts;
        this.onChoice = onChoice;
    }

    Element of(DocumentLine line) {
        var cell = new Element("td");
        if (line.inForce()) {
            cell.appendChild(new StatusBadge(Tone.GOOD, said("goal.inForce")).getElement());
            DocumentTable.lines(cell, "", reason(line.choice()));
        } else if (line.below() > 0) {
            DocumentTable.lines(
                    cell, "", said("goal.inForce.below", Figures.in(locale).number(line.below())));
        }
        if (!line.inForce() && line.plan().total() != null && parts.mayChoose(slice)) {
            cell.appendChild(choose(line).getElement());
        }
        return cell;
    }

    private String reason(@Nullable TargetChoice choice) {
        if (choice == null) {
            return said("goal.inForce.rule");
        }
        return choice.region() == slice.region().value()
                ? said("goal.inForce.chosen")
                : said("goal.inForce.chosenFor", parts.words().region(new RegionCode(choice.region()), locale));
    }

    private Button choose(DocumentLine line) {
        var button = new Button(
                said("goal.choose"), click -> new ChooseDialog(section, line, slice, parts, onChoice).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(said("goal.choose") + ": " + parts.words().document(line.document(), locale));
        return button;
    }

    private String said(String key, Object... arguments) {
        return Texts.of(key, locale, arguments);
    }
}
