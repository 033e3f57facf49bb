package id.sinergi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import id.sinergi.security.UserCare;
import id.sinergi.security.UserProblem;

/** What an administrator can do for a user who cannot come in, or must not stay in. */
class UserCareSection extends Details {

    private final String username;
    private final UserCare care;
    private final TextField address = new TextField();
    private final TextField link = new TextField();
    private final Paragraph answer = new Paragraph();

    UserCareSection(String username, UserCare care) {
        this.username = username;
        this.care = care;
        setSummaryText(getTranslation("security.users.care"));
        setWidthFull();
        address.setLabel(getTranslation("security.users.link.address"));
        address.setWidthFull();
        address.setVisible(care.mails());
        link.setLabel(getTranslation("security.users.link.field"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.setVisible(false);
        answer.getElement().setAttribute("role", "status");
        answer.setVisible(false);
        var actions = new Div(
                new Button(getTranslation("security.users.link.make"), click -> make()),
                button("security.users.forgetFactor", () -> care.forgetSecondFactor(username)),
                button("security.users.signOut", () -> care.signOut(username)));
        actions.addClassName("actions");
        add(address, link, answer, actions);
    }

    private Button button(String label, Command work) {
        return new Button(getTranslation(label), click -> {
            work.execute();
            Notification.show(getTranslation("security.users.care.done", username));
        });
    }

    private void make() {
        try {
            var made = care.link(username, address.getValue());
            link.setVisible(made.isPresent());
            link.setValue(made.orElse(""));
            answer.setText(
                    made.isPresent()
                            ? getTranslation("security.users.link.text")
                            : getTranslation("security.users.link.mailed", address.getValue()));
        } catch (UserProblem refused) {
            link.setVisible(false);
            answer.setText(getTranslation(refused.key()));
        }
        answer.setVisible(true);
    }
}
