package id.sinergi.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import id.sinergi.security.UserProblem;

/** Asks for the password before something that a borrowed screen must not do. */
class ProofDialog extends Dialog {

    private final PasswordField password = new PasswordField();
    private final Problem problem = new Problem();

    /**
     * @param action key of the title, and of the button that does it
     * @param work takes the password; may fail with {@link UserProblem}
     * @param after when it went well
     */
    ProofDialog(String action, SerializableConsumer<String> work, Command after, Component... before) {
        setHeaderTitle(getTranslation(action));
        setMaxWidth("520px");
        password.setLabel(getTranslation("signin.password.present"));
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "current-password");
        add(before);
        add(password, problem);
        var confirm = new Button(getTranslation(action), click -> {
            try {
                work.accept(password.getValue());
            } catch (UserProblem refused) {
                problem.show(refused.key());
                return;
            }
            close();
            after.execute();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("security.users.cancel"), click -> close()), confirm);
    }
}
