package id.sinergi.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks whoever leaves a sheet with unsaved entries whether they are to be lost. */
class LeaveDialog extends Dialog {

    LeaveDialog(SerializableRunnable onLeave, SerializableRunnable onStay) {
        setHeaderTitle(getTranslation("goal.sheet.leave.title"));
        setWidth("min(100vw - 2rem, 30rem)");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("goal.sheet.leave.text")));
        var leave = new Button(getTranslation("goal.sheet.leave"), click -> {
            close();
            onLeave.run();
        });
        leave.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var stay = new Button(getTranslation("goal.sheet.stay"), click -> {
            close();
            onStay.run();
        });
        stay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stay.setAutofocus(true);
        addDialogCloseActionListener(escape -> {
            close();
            onStay.run();
        });
        getFooter().add(leave, stay);
    }
}
