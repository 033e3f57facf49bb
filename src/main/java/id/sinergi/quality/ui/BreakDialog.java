package id.sinergi.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.audit.AuditRow;
import id.sinergi.audit.AuditTexts;
import id.sinergi.indicator.Indicator;
import id.sinergi.quality.BreakAdministration;
import id.sinergi.quality.SeriesBreak;
import id.sinergi.source.IntakeException;
import id.sinergi.wording.Defined;
import java.time.LocalDate;
import java.util.Objects;

/** One break of a series, new or present, with what was done to it so far. */
class BreakDialog extends Dialog {

    private final SeriesBreak present;
    private final transient BreakAdministration administration;
    private final transient AuditTexts audit;
    private final SerializableConsumer<String> done;
    private final DatePicker day = new DatePicker();
    private final TextField textId = new TextField();
    private final TextField textEn = new TextField();
    private final CheckboxGroup<Indicator> indicators = new CheckboxGroup<>();
    private final Paragraph problem = new Paragraph();

    BreakDialog(
            SeriesBreak present,
            BreakAdministration administration,
            AuditTexts audit,
            SerializableConsumer<String> done) {
        this.present = present;
        this.administration = administration;
        this.audit = audit;
        this.done = done;
        boolean fresh = present.number() == null;
        setHeaderTitle(getTranslation(fresh ? "quality.breaks.add" : "quality.break.title"));
        setWidth("min(46rem, 100vw)");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form(), problem);
        if (!fresh) {
            addHistory();
        }
        addButtons(fresh);
    }

    private FormLayout form() {
        day.setLabel(getTranslation("quality.break.day"));
        day.setHelperText(getTranslation("quality.break.day.help"));
        day.setLocale(getLocale());
        day.setValue(present.day());
        textId.setLabel(getTranslation("quality.break.text.id"));
        textId.setValue(present.textId());
        textEn.setLabel(getTranslation("quality.break.text.en"));
        textEn.setValue(present.textEn());
        indicators.setLabel(getTranslation("quality.break.indicators"));
        indicators.setItems(Indicator.all());
        indicators.setItemLabelGenerator(indicator -> Defined.measured(indicator, getLocale()));
        indicators.setValue(present.indicators());
        var form = new FormLayout(day, textId, textEn, indicators);
        form.setColspan(day, 2);
        form.setColspan(indicators, 2);
        return form;
    }

    private void addHistory() {
        var entries = new UnorderedList();
        entries.addClassName("home-list");
        administration.history(present).forEach(change -> entries.add(new ListItem(text(change))));
        add(new H3(getTranslation("catalog.history")), entries);
    }

    private String text(AuditRow change) {
        return "%s · %s · %s: %s"
                .formatted(audit.moment(change.at()), change.actor(), audit.action(change.action()), change.detail());
    }

    private void addButtons(boolean fresh) {
        var save = new Button(
                getTranslation("catalog.save"),
                click -> attempt(() -> administration.save(read()), getTranslation("quality.break.saved")));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (!fresh) {
            var remove = new Button(
                    getTranslation("catalog.remove"),
                    click -> attempt(() -> administration.remove(present), getTranslation("quality.break.removed")));
            remove.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    /** What the fields say; an emptied day is the one before. */
    private SeriesBreak read() {
        LocalDate chosen = day.getValue();
        return new SeriesBreak(
                present.number(),
                Objects.requireNonNullElse(chosen, present.day()),
                textId.getValue(),
                textEn.getValue(),
                indicators.getValue(),
                present.revision());
    }

    private void attempt(Runnable deed, String success) {
        try {
            deed.run();
            close();
            done.accept(success);
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
        }
    }
}
