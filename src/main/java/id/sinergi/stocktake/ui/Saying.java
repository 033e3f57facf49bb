package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.followup.SaidMeanwhile;

/** What the dialogs in which somebody says something have in common: what was typed is saved, unless somebody else has spoken meanwhile; then nothing is lost, and both are told. */
final class Saying {

    private Saying() {}

    /** What both dialogs look like. */
    static void frame(Dialog dialog, String title, Button save, Component... content) {
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setHeaderTitle(title);
        dialog.setWidth("560px");
        dialog.add(content);
        dialog.getFooter().add(new Button(dialog.getTranslation("saved.cancel"), click -> dialog.close()), save);
    }

    static void save(SerializableRunnable save, Dialog dialog, SerializableRunnable said) {
        try {
            save.run();
        } catch (SaidMeanwhile meanwhile) {
            Notification.show(dialog.getTranslation(
                    "stocktake.meanwhile",
                    meanwhile.entry().author(),
                    meanwhile.entry().told()));
            return;
        }
        dialog.close();
        said.run();
    }
}
