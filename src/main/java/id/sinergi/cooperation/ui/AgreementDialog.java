package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import id.sinergi.agreement.Agreement;
import id.sinergi.cooperation.AgreementAdministration;
import id.sinergi.language.BilingualName;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One agreement, new or present. */
class AgreementDialog extends Dialog {

    private final @Nullable Agreement present;
    private final transient AgreementAdministration administration;
    private final SerializableConsumer<String> done;
    private final TextField code = new TextField();
    private final TextField number = new TextField();
    private final DatePicker signed = new DatePicker();
    private final DatePicker ends = new DatePicker();
    private final Map<String, TextFieldBase<?, String>> texts = new HashMap<>();
    private final IntegerField maturity = new IntegerField();
    private final ScaleFields scale;
    private final ShownFields shown;
    private final Paragraph problem = new Paragraph();

    AgreementDialog(
            @Nullable Agreement present, AgreementAdministration administration, SerializableConsumer<String> done) {
        this.present = present;
        this.administration = administration;
        this.done = done;
        scale = new ScaleFields(present == null ? null : present.scale());
        shown = new ShownFields(present);
        setHeaderTitle(present == null ? getTranslation("cooperation.add") : present.code());
        setWidth("min(56rem, 100vw)");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form(), shown, scale, problem);
        addButtons();
    }

    private FormLayout form() {
        code.setLabel(getTranslation("cooperation.field.code"));
        code.setHelperText(getTranslation("cooperation.field.code.help"));
        code.setReadOnly(present != null);
        number.setLabel(getTranslation("cooperation.field.number"));
        signed.setLabel(getTranslation("cooperation.field.signed"));
        ends.setLabel(getTranslation("cooperation.field.ends"));
        signed.setLocale(getLocale());
        ends.setLocale(getLocale());
        maturity.setLabel(getTranslation("cooperation.field.maturity"));
        maturity.setHelperText(getTranslation("cooperation.field.maturity.help"));
        var form = new FormLayout(code, number, signed, ends);
        addBoth(form, "short", TextField::new);
        addBoth(form, "name", TextArea::new);
        addBoth(form, "parties", TextArea::new);
        addBoth(form, "scopes", TextArea::new);
        form.add(maturity);
        if (present != null) {
            fill(present);
        }
        return form;
    }

    private void addBoth(FormLayout form, String field, SerializableSupplier<TextFieldBase<?, String>> make) {
        for (var language : Texts.LANGUAGES) {
            var text = make.get();
            text.setLabel(getTranslation("cooperation.field." + field) + " ("
                    + getTranslation("security.language." + language.getLanguage()) + ")");
            texts.put(field + "." + language.getLanguage(), text);
            form.add(text);
        }
    }

    private void fill(Agreement agreement) {
        code.setValue(agreement.code());
        number.setValue(agreement.number());
        signed.setValue(agreement.signedOn());
        ends.setValue(agreement.endsOn());
        maturity.setValue(agreement.maturity());
        fill("short", agreement.shortName());
        fill("name", agreement.name());
        fill("parties", agreement.parties());
        fill("scopes", agreement.scopes());
    }

    private void fill(String field, BilingualName text) {
        Objects.requireNonNull(texts.get(field + ".id")).setValue(text.id());
        Objects.requireNonNull(texts.get(field + ".en")).setValue(text.en());
    }

    private BilingualName text(String field) {
        return new BilingualName(
                Objects.requireNonNull(texts.get(field + ".id")).getValue().strip(),
                Objects.requireNonNull(texts.get(field + ".en")).getValue().strip());
    }

    private void addButtons() {
        var save = new Button(getTranslation("catalog.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            var wanted = read();
            if (present == null) {
                administration.add(wanted);
            } else {
                administration.change(wanted);
            }
            close();
            done.accept(getTranslation("cooperation.saved", wanted.code()));
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
            problem.scrollIntoView();
        }
    }

    private Agreement read() {
        if (signed.getValue() == null) {
            throw new IntakeException("cooperation.problem.signed");
        }
        return new Agreement(
                code.getValue().strip(),
                number.getValue().strip(),
                text("name"),
                text("short"),
                text("parties"),
                text("scopes"),
                signed.getValue(),
                ends.getValue(),
                scale.read(),
                maturity.getValue(),
                shown.read(),
                present == null ? 0 : present.revision());
    }
}
