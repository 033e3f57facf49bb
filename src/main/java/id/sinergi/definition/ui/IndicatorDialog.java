package id.sinergi.definition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.Catalog;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.definition.IndicatorPreview;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One defined indicator, new or present: its formula with a preview, and what is said of it in both languages. */
class IndicatorDialog extends Dialog {

    private static final Set<String> SHORT = Set.of("name", "short", "unit", "measure");

    private final DefinedIndicator present;
    private final transient IndicatorAdministration administration;
    private final SerializableConsumer<String> done;
    private final TextField code = new TextField();
    private final Checkbox less = new Checkbox();
    private final FormulaFields formula;
    private final Map<String, TextFieldBase<?, String>> texts = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();

    IndicatorDialog(
            DefinedIndicator present,
            IndicatorAdministration administration,
            IndicatorPreview preview,
            Catalog catalog,
            SerializableConsumer<String> done) {
        this.present = present;
        this.administration = administration;
        this.done = done;
        this.formula = new FormulaFields(present.formula(), catalog, preview);
        boolean fresh = present.revision() == null;
        setHeaderTitle(fresh ? getTranslation("definition.add") : present.code());
        setWidth("min(56rem, 100vw)");
        add(head(fresh), formula, sheet(), alert());
        addButtons(fresh);
    }

    private Paragraph alert() {
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        return problem;
    }

    private FormLayout head(boolean fresh) {
        code.setLabel(getTranslation("definition.field.code"));
        code.setHelperText(getTranslation("definition.field.code.help"));
        code.setValue(present.code());
        code.setReadOnly(!fresh);
        less.setLabel(getTranslation("definition.field.better"));
        less.setValue(present.lessIsBetter());
        return new FormLayout(code, less);
    }

    /** The definition sheet, each field in both languages side by side. */
    private FormLayout sheet() {
        var form = new FormLayout();
        for (var field : DefinedIndicator.FIELDS) {
            for (var language : Texts.LANGUAGES) {
                TextFieldBase<?, String> text = SHORT.contains(field) ? new TextField() : new TextArea();
                text.setLabel(getTranslation("definition.field." + field) + " ("
                        + getTranslation("security.language." + language.getLanguage()) + ")");
                text.setValue(present.text(field, language.getLanguage()));
                texts.put(field + "." + language.getLanguage(), text);
                form.add(text);
            }
        }
        return form;
    }

    private void addButtons(boolean fresh) {
        var save = new Button(
                getTranslation("catalog.save"),
                click -> attempt(() -> administration.save(read()), getTranslation("definition.saved", read().code())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!fresh) {
            var remove = new Button(
                    getTranslation("catalog.remove"),
                    click -> attempt(
                            () -> administration.remove(present),
                            getTranslation("definition.removed", present.code())));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    private DefinedIndicator read() {
        var written = new TreeMap<String, String>();
        texts.forEach((name, field) -> written.put(name, field.getValue()));
        return new DefinedIndicator(code.getValue(), formula.read(), less.getValue(), written, present.revision());
    }

    private void attempt(Runnable deed, String success) {
        try {
            deed.run();
            close();
            done.accept(success);
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
            problem.scrollIntoView();
        }
    }
}
