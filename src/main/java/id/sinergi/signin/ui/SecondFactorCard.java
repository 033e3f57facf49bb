package id.sinergi.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.signin.AccountService;

/** Takes a second factor up, renews its recovery codes, and gives it up where the role may. */
class SecondFactorCard extends Div {

    private final AccountService account;

    SecondFactorCard(AccountService account) {
        this.account = account;
        addClassName("card");
        refresh();
    }

    private void refresh() {
        removeAll();
        var state = account.secondFactor();
        add(new H2(getTranslation("signin.factor.title")));
        add(new Paragraph(
                state.present()
                        ? getTranslation("signin.factor.present", state.recoveryLeft())
                        : getTranslation("signin.factor.absent")));
        add(state.present() ? change(state.required()) : take());
    }

    private Button take() {
        var take = new Button(
                getTranslation("signin.factor.take"), click -> new EnrolmentDialog(account, this::refresh).open());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return take;
    }

    private Div change(boolean required) {
        var actions = new Div(new Button(
                getTranslation("signin.factor.renew"), click -> new RecoveryDialog(account, this::refresh).open()));
        if (!required) {
            actions.add(new Button(
                    getTranslation("signin.factor.drop"),
                    click -> new ProofDialog("signin.factor.drop", account::giveUp, this::refresh).open()));
        }
        actions.addClassName("actions");
        return actions;
    }
}
