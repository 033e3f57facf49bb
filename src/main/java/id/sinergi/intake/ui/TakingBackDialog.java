package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.intake.Batch;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.language.Texts;
import id.sinergi.revision.Dependent;
import java.util.List;

/** Asks why a batch is to be taken back, and says what would change and which later batches build on it. */
class TakingBackDialog extends ConfirmDialog {

    private static final int SHOWN = 5;

    private final TextArea reason = new TextArea();
    private final Button confirm;

    /** @param onRevert is given the reason */
    TakingBackDialog(Batch batch, EffectParts effects, UploadTexts texts, SerializableConsumer<String> onRevert) {
        setHeader(getTranslation("intake.batch.confirm", String.valueOf(batch.number())));
        confirm = new Button(getTranslation("intake.batch.revert"), click -> {
            close();
            onRevert.accept(reason.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        setConfirmButton(confirm);
        setCancelable(true);
        setCancelText(getTranslation("intake.batch.keep"));
        setWidth("min(100vw - 2rem, 46rem)");
        ask();
        setText(new Div(
                new Paragraph(getTranslation("intake.batch.confirm-text")),
                reason,
                dependents(effects.dependents(batch), texts),
                effects.ofTakingBack(batch)));
    }

    private void ask() {
        reason.setLabel(getTranslation("intake.batch.reason"));
        reason.setHelperText(getTranslation("intake.reassigned.help"));
        reason.setMaxLength(Consent.LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        reason.addValueChangeListener(
                change -> confirm.setEnabled(new Consent(false, false, change.getValue()).isJustified()));
    }

    private Div dependents(List<Dependent> later, UploadTexts texts) {
        var part = new Div();
        part.setVisible(!later.isEmpty());
        var list = new UnorderedList();
        later.stream()
                .limit(SHOWN)
                .map(dependent -> Texts.of(
                        "intake.batch.dependent",
                        getLocale(),
                        String.valueOf(dependent.batch()),
                        texts.count(dependent.replaced(), getLocale()),
                        texts.count(dependent.confirmed(), getLocale())))
                .forEach(text -> list.add(new ListItem(text)));
        if (later.size() > SHOWN) {
            list.add(new ListItem(
                    getTranslation("intake.batch.dependents.more", texts.count(later.size() - SHOWN, getLocale()))));
        }
        part.add(new Paragraph(getTranslation("intake.batch.dependents")), list);
        return part;
    }
}
