package id.sinergi.sender;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import id.sinergi.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** Whose file is chosen next: a ministry as a whole unless somebody says otherwise, or a sender that is added here. */
public final class SenderField extends Composite<Div> {

    private final transient Senders senders;
    private final transient Catalog catalog;
    private final String user;
    private final Select<Sender> choice = new Select<>();

    public SenderField(Senders senders, Catalog catalog, String user) {
        this.senders = senders;
        this.catalog = catalog;
        this.user = user;
        choice.setLabel(getTranslation("sender.label"));
        choice.setHelperText(getTranslation("sender.help"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("sender.default"));
        choice.setItemLabelGenerator(
                sender -> sender == null ? getTranslation("sender.default") : SenderTexts.of(sender, getLocale()));
        var add = new Button(getTranslation("sender.add"), click -> open());
        getContent().add(choice, add);
        getContent().addClassNames("actions", "sender");
        refresh(null);
    }

    /** The number of the chosen sender, {@link Senders#DEFAULT} for a ministry as a whole. */
    public int number() {
        var chosen = choice.getValue();
        return chosen == null ? Senders.DEFAULT : chosen.number();
    }

    /** The name of the chosen sender; empty for a ministry as a whole. */
    public String name() {
        return choice.getOptionalValue().map(Sender::name).orElse("");
    }

    /** Adds what else there is to do with the chosen sender. */
    public void add(Component action) {
        getContent().add(action);
    }

    private void open() {
        new SenderDialog(senders, catalog, user, this::refresh).open();
    }

    private void refresh(@Nullable Sender added) {
        choice.setItems(
                senders.all().stream().filter(sender -> !sender.isDefault()).toList());
        choice.setValue(added);
    }
}
