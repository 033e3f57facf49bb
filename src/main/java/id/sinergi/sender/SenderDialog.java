package id.sinergi.sender;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.TrainingCentre;
import id.sinergi.source.IntakeException;

/** Asks for a new sender: whose files, of which centre, under which name. */
class SenderDialog extends Dialog {

    private final transient Senders senders;
    private final String user;
    private final SerializableConsumer<Sender> added;
    private final TextField name = new TextField();
    private final Select<FileOrigin> origin = new Select<>();
    private final Select<TrainingCentre> centre = new Select<>();

    SenderDialog(Senders senders, Catalog catalog, String user, SerializableConsumer<Sender> added) {
        this.senders = senders;
        this.user = user;
        this.added = added;
        setHeaderTitle(getTranslation("sender.new"));
        layOut(catalog);
        var save = new Button(getTranslation("sender.confirm"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("sender.cancel"), click -> close()), save);
    }

    private void layOut(Catalog catalog) {
        layOutOrigin();
        layOutCentre(catalog);
        name.setLabel(getTranslation("sender.name"));
        name.setHelperText(getTranslation("sender.name.help"));
        name.setRequiredIndicatorVisible(true);
        var fields = new Div(origin, centre, name);
        fields.addClassName("filter-panel");
        add(fields);
    }

    private void layOutOrigin() {
        origin.setLabel(getTranslation("sender.origin"));
        origin.setItems(FileOrigin.values());
        origin.setItemLabelGenerator(one -> getTranslation("sender.origin." + one));
        origin.setValue(FileOrigin.BPSDMI);
        origin.addValueChangeListener(change -> {
            centre.setVisible(change.getValue() == FileOrigin.BPSDMI);
            if (change.getValue() != FileOrigin.BPSDMI) {
                centre.clear();
            }
        });
    }

    private void layOutCentre(Catalog catalog) {
        centre.setLabel(getTranslation("sender.centre"));
        centre.setItems(catalog.centres().all());
        centre.setEmptySelectionAllowed(true);
        centre.setEmptySelectionCaption(getTranslation("sender.centre.none"));
        centre.setItemLabelGenerator(one -> one == null ? getTranslation("sender.centre.none") : name(one));
        centre.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null && name.isEmpty()) {
                name.setValue(name(chosen));
            }
        });
    }

    private String name(TrainingCentre one) {
        return one.name().in(getLocale());
    }

    private void save() {
        try {
            var chosen = centre.getValue();
            added.accept(senders.add(origin.getValue(), chosen == null ? null : chosen.id(), name.getValue(), user));
            close();
        } catch (IntakeException refused) {
            name.setErrorMessage(refused.problem().text(getLocale()));
            name.setInvalid(true);
        }
    }
}
