package id.sinergi.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import id.sinergi.signin.AccountService;
import id.sinergi.signin.Enrolment;

/** Offers a second factor, and keeps it once the viewer's app has it. */
class EnrolmentDialog extends ProofDialog {

    EnrolmentDialog(AccountService account, Command after) {
        this(account, account.offer(), new TextField(), after);
    }

    private EnrolmentDialog(AccountService account, Enrolment offered, TextField code, Command after) {
        super(
                "signin.factor.take",
                password -> account.takeUp(offered, password, code.getValue()),
                after,
                content(offered, code));
    }

    private static Component content(Enrolment offered, TextField code) {
        var content = new Div();
        var secret = new Span(offered.secret());
        secret.addClassName("secret");
        code.setLabel(content.getTranslation("signin.code"));
        code.setWidthFull();
        code.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "one-time-code");
        content.add(
                new Paragraph(content.getTranslation("signin.factor.lead")),
                // Of a component's own element Flow writes attributes in lower case: without its viewBox the picture is
                // tiny.
                new Html("<div>" + offered.picture() + "</div>"),
                new Paragraph(new Span(content.getTranslation("signin.factor.secret") + " "), secret),
                new Paragraph(content.getTranslation("signin.factor.recovery")),
                new CodeList(offered.recovery()),
                code);
        return content;
    }
}
