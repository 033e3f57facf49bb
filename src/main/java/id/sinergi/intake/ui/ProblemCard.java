package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.source.Problem;
import java.util.Locale;

/** Says why a whole file or a request was refused, until it is closed. */
final class ProblemCard extends Div {

    private ProblemCard(String text) {
        addClassName("card");
        var reason = new Paragraph(text);
        reason.addClassName("problem");
        reason.getElement().setAttribute("role", "alert");
        add(reason);
    }

    static ProblemCard of(Problem problem, Locale locale) {
        return new ProblemCard(problem.text(locale));
    }

    static ProblemCard of(String fileName, Problem problem, Locale locale) {
        var card = of(problem, locale);
        card.addComponentAsFirst(new H2(fileName));
        card.add(new Button(card.getTranslation("intake.upload.dismiss"), click -> card.removeFromParent()));
        return card;
    }
}
