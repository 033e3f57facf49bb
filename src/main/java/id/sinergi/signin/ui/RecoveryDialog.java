package id.sinergi.signin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import id.sinergi.signin.AccountService;
import java.util.List;

/** Makes new recovery codes, and shows them once. */
class RecoveryDialog extends ProofDialog {

    RecoveryDialog(AccountService account, Command after) {
        super("signin.factor.renew", password -> show(account.newRecoveryCodes(password), after), () -> {});
    }

    private static void show(List<String> codes, Command after) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("signin.factor.renew"));
        dialog.setMaxWidth("520px");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(dialog.getTranslation("signin.factor.recovery")), new CodeList(codes));
        var done = new Button(dialog.getTranslation("signin.factor.kept"), click -> dialog.close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
        after.execute();
    }
}
