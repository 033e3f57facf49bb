package id.sinergi.interruption;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.language.Dates;

/** Says which files of a user were interrupted, each until it is dismissed; nothing where there are none. */
public class InterruptedPart extends Div {

    private final transient InterruptedFiles files;
    private final String user;

    public InterruptedPart(InterruptedFiles files, String user) {
        this.files = files;
        this.user = user;
        addClassName("stack");
        files.of(user).forEach(file -> add(card(file)));
        setVisible(getComponentCount() > 0);
    }

    private Div card(InterruptedFile file) {
        var text = new Paragraph(getTranslation(
                file.during().key(), file.fileName(), Dates.in(getLocale()).dateTime(file.found())));
        text.addClassName("problem");
        text.getElement().setAttribute("role", "alert");
        var dismiss = new Button(getTranslation("interruption.dismiss"));
        dismiss.setAriaLabel(getTranslation("interruption.dismiss") + " – " + file.fileName());
        var card = new Div(new H2(file.fileName()), text, dismiss);
        card.addClassName("card");
        dismiss.addClickListener(click -> {
            files.dismiss(file.number(), user);
            card.removeFromParent();
            setVisible(getComponentCount() > 0);
        });
        return card;
    }
}
