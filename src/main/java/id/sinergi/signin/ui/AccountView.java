package id.sinergi.signin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.signin.AccountService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The viewer's own account: password, second factor and devices. */
@Route("akun")
@PermitAll
@Menu(order = 98, title = "signin.account.title", icon = "vaadin:user")
class AccountView extends Div implements HasDynamicTitle {

    AccountView(AccountService account, Clock clock) {
        addClassName("page");
        add(new H1(getTranslation("signin.account.title")));
        if (account.hasPassword()) {
            add(
                    new Paragraph(getTranslation("signin.account.lead")),
                    new PasswordCard(account),
                    new SecondFactorCard(account));
        } else {
            add(new Paragraph(getTranslation("signin.account.external")));
        }
        add(new DevicesCard(account, clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signin.account.title");
    }
}
