package id.sinergi.savedview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.security.UserRole;
import org.jspecify.annotations.Nullable;

/** Keeps the address of the page under a name. */
public final class SaveViewButton extends Composite<NativeButton> {

    private final transient SavedViewService views;

    public SaveViewButton(SavedViewService views) {
        this.views = views;
        getContent().setText(getTranslation("saved.save"));
        getContent().addClassName("plain");
        getContent().getElement().setAttribute("data-command", "");
        getContent().addClickListener(click -> dialog().open());
    }

    private Select<UserRole> roles() {
        var share = new Select<UserRole>();
        share.setLabel(getTranslation("saved.share"));
        share.setItems(UserRole.values());
        share.setEmptySelectionAllowed(true);
        share.setEmptySelectionCaption(getTranslation("saved.share.nobody"));
        share.setItemLabelGenerator(role -> getTranslation(role == null ? "saved.share.nobody" : "saved.role." + role));
        return share;
    }

    private Dialog dialog() {
        var name = new TextField(getTranslation("saved.name"));
        name.setMaxLength(SavedViewService.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        var share = roles();
        var start = new Checkbox(getTranslation("saved.start"));
        var dialog = new Dialog(getTranslation("saved.save"));
        var fields = new Div(name, share, start);
        fields.addClassName("filter-panel");
        dialog.add(fields);
        var save = new Button(getTranslation("saved.confirm"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("saved.name.missing"));
                name.setInvalid(true);
            } else {
                keep(name.getValue(), share.getValue(), start.getValue());
                dialog.close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("saved.cancel"), click -> dialog.close()), save);
        return dialog;
    }

    private void keep(String name, @Nullable UserRole role, boolean start) {
        getUI().ifPresent(ui -> {
            int id = views.save(name, ui.getActiveViewLocation().getPathWithQueryParameters(), role);
            if (start) {
                views.start(id);
            }
            Notification.show(getTranslation("saved.done", name.strip()));
        });
    }
}
