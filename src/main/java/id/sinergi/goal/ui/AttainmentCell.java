package id.sinergi.goal.ui;

import com.vaadin.flow.dom.Element;
import id.sinergi.agreement.Status;
import id.sinergi.component.StatusBadge;
import id.sinergi.goal.Attainment;
import id.sinergi.goal.AttainmentWords;
import id.sinergi.goal.DocumentLine;
import id.sinergi.goal.GoalSection;
import id.sinergi.judgement.StatusTones;
import id.sinergi.language.Texts;
import java.util.Locale;

/** What came of a document's target: the figures with their shares of it, each with its status. */
final class AttainmentCell {

    private AttainmentCell() {}

    static Element of(GoalSection section, DocumentLine line, Locale locale) {
        var cell = new Element("td");
        if (line.outcomes().isEmpty()) {
            return cell.setText(Texts.of("goal.outcome.none", locale));
        }
        line.outcomes().forEach(outcome -> {
            var texts =
                    AttainmentWords.of(section.indicator(), outcome, line.plan().period(), locale);
            var part = DocumentTable.lines(new Element("div"), texts.toArray(String[]::new));
            if (outcome.status() != Status.NO_TARGET) {
                part.appendChild(badge(outcome, locale).getElement());
            }
            cell.appendChild(part);
        });
        return cell;
    }

    private static StatusBadge badge(Attainment outcome, Locale locale) {
        return new StatusBadge(
                StatusTones.of(outcome.status()), Texts.of("agreement.status." + outcome.status(), locale));
    }
}
