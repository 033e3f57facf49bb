package id.sinergi.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a new token, once; a click beside it does not close it. */
class TokenDialog extends Dialog {

    TokenDialog(String client, String token) {
        setHeaderTitle(getTranslation("api.token.title", client));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var field = new TextField(getTranslation("api.token"));
        field.setValue(token);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidth("34rem");
        field.setMaxWidth("100%");
        add(new Paragraph(getTranslation("api.token.text")), field);
        var done = new Button(getTranslation("api.token.close"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
