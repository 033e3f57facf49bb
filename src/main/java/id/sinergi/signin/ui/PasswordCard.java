package id.sinergi.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import id.sinergi.security.PasswordRules;
import id.sinergi.security.UserProblem;
import id.sinergi.signin.AccountService;

/** Changes the viewer's own password. */
class PasswordCard extends Div {

    private final AccountService account;
    private final PasswordField present = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Problem problem = new Problem();

    PasswordCard(AccountService account) {
        this.account = account;
        addClassName("card");
        present.setLabel(getTranslation("signin.password.present"));
        chosen.setLabel(getTranslation("signin.password.new"));
        chosen.setHelperText(getTranslation("signin.password.rule", PasswordRules.SHORTEST));
        again.setLabel(getTranslation("signin.password.again"));
        present.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        var change = new Button(getTranslation("signin.password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("security.login.password")), new FormLayout(present, chosen, again), problem, change);
    }

    private void change() {
        if (!chosen.getValue().equals(again.getValue())) {
            problem.show("signin.problem.differs");
            return;
        }
        try {
            account.changePassword(present.getValue(), chosen.getValue());
        } catch (UserProblem refused) {
            problem.show(refused.key());
            return;
        }
        problem.hide();
        present.clear();
        chosen.clear();
        again.clear();
        Notification.show(getTranslation("signin.password.changed"));
    }
}
