package id.sinergi.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.retention.Retention;
import id.sinergi.retention.RetentionService;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.util.Objects;

/** Asks until when the people of a batch are to be kept instead, and why. */
class RetentionDialog extends Dialog {

    private final DatePicker day = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    /** @param moved once another day was set */
    RetentionDialog(int batch, Retention present, RetentionService retention, SerializableRunnable moved) {
        setHeaderTitle(getTranslation("retention.move.title", String.valueOf(batch)));
        setWidth("min(34rem, 100vw)");
        day.setLabel(getTranslation("retention.move.day"));
        day.setLocale(getLocale());
        day.setValue(present.until());
        day.setWidthFull();
        reason.setLabel(getTranslation("retention.move.reason"));
        reason.setHelperText(getTranslation("intake.reassigned.help"));
        reason.setMaxLength(RetentionService.LONGEST);
        reason.setWidthFull();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("retention.move.text")), day, reason, problem);
        var save = new Button(
                getTranslation("retention.move.save"),
                click -> attempt(() -> {
                    LocalDate chosen = day.getValue();
                    retention.move(batch, Objects.requireNonNullElse(chosen, present.until()), reason.getValue());
                    moved.run();
                }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("intake.batch.keep"), click -> close()), save);
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            close();
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
        }
    }
}
