package id.sinergi.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.TargetChoice;
import id.sinergi.goal.DocumentLine;
import id.sinergi.goal.GoalSection;
import id.sinergi.indicator.Slice;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.source.IntakeException;
import org.jspecify.annotations.Nullable;

/** Asks why a document is put in force, or why what was chosen is withdrawn, and does it. */
class ChooseDialog extends Dialog {

    private final transient GoalParts parts;
    private final transient Slice slice;
    private final transient TargetChoice choice;
    private final String done;
    private final SerializableConsumer<String> onChoice;
    private final TextArea reason = new TextArea();
    private final Paragraph problem = new Paragraph();

    /** @param line null to withdraw what was chosen */
    ChooseDialog(
            GoalSection section,
            @Nullable DocumentLine line,
            Slice slice,
            GoalParts parts,
            SerializableConsumer<String> onChoice) {
        this.parts = parts;
        this.slice = slice;
        this.onChoice = onChoice;
        choice = new TargetChoice(
                section.indicator().code(),
                slice.period().from().getYear(),
                slice.region().value(),
                line == null ? null : line.document());
        var name = line == null ? "" : parts.words().document(line.document(), getLocale());
        done = line == null ? getTranslation("goal.withdrawn") : getTranslation("goal.chosen", name);
        ask(getTranslation(line == null ? "goal.withdraw" : "goal.choose"), text(section, name));
    }

    /** @param name of the document; empty to withdraw */
    private String text(GoalSection section, String name) {
        var region = parts.words().region(slice.region(), getLocale());
        return name.isEmpty()
                ? getTranslation("goal.withdraw.text", region)
                : getTranslation(
                        "goal.choose.text",
                        name,
                        section.indicator().name(getLocale()),
                        slice.period().label(getLocale()),
                        region);
    }

    private void ask(String title, String text) {
        setHeaderTitle(title);
        setWidth("min(100vw - 2rem, 36rem)");
        reason.setLabel(getTranslation("goal.reason"));
        reason.setHelperText(getTranslation("goal.reason.help"));
        reason.setMaxLength(Consent.LONGEST);
        reason.setWidthFull();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(text), reason, problem);
        var save = new Button(title, click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    private void save() {
        try {
            parts.posting().choose(slice.agreement(), choice, parts.username(), reason.getValue());
            close();
            onChoice.accept(done);
        } catch (IntakeException refused) {
            problem.setText(refused.problem().text(getLocale()));
            problem.setVisible(true);
        }
    }
}
