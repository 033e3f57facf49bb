package id.sinergi.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import id.sinergi.api.ApiClientProblem;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a new client: what it is called and what it may read. */
class ApiClientDialog extends Dialog {

    private final TextField name = new TextField();
    private final MultiSelectComboBox<RegionCode> scope = new MultiSelectComboBox<>();
    private final Paragraph problem = new Paragraph();
    private final SerializableBiConsumer<String, Set<RegionCode>> onCreate;

    ApiClientDialog(RegionCatalog regions, SerializableBiConsumer<String, Set<RegionCode>> onCreate) {
        this.onCreate = onCreate;
        setHeaderTitle(getTranslation("api.add"));
        name.setLabel(getTranslation("api.name"));
        name.setHelperText(getTranslation("api.name.help"));
        scope.setLabel(getTranslation("api.regions"));
        scope.setItems(Stream.concat(Stream.of(regions.country()), regions.provinces().stream())
                .map(Region::code)
                .toList());
        scope.setItemLabelGenerator(code -> regions.get(code).shortName().in(getLocale()));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(name, scope), problem);
        var create = new Button(getTranslation("api.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("api.cancel"), click -> close()), create);
    }

    private void create() {
        try {
            onCreate.accept(name.getValue(), scope.getValue());
            close();
        } catch (ApiClientProblem refused) {
            problem.setText(getTranslation(refused.key()));
            problem.setVisible(true);
        }
    }
}
