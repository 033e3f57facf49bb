package id.sinergi.api.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.sinergi.api.ApiClientProblem;
import id.sinergi.api.ApiClientService;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Stream;

/** The form of a new client: what it is called and what it may read. */
class ApiClientDialog extends Dialog {

    private final TextField name = new TextField();
    private final MultiSelectComboBox<RegionCode> scope = new MultiSelectComboBox<>();
    private final Select<Integer> life = new Select<>();
    private final Checkbox sends = new Checkbox();
    private final Paragraph problem = new Paragraph();
    private final Listener onCreate;

    /** Creates the client that was entered. */
    @FunctionalInterface
    interface Listener extends Serializable {

        /**
         * @param maySend whether it may send files too
         * @param days how long its token is good
         */
        void create(String name, Set<RegionCode> regions, boolean maySend, int days);
    }

    ApiClientDialog(RegionCatalog regions, Listener onCreate) {
        this.onCreate = onCreate;
        setHeaderTitle(getTranslation("api.add"));
        name.setLabel(getTranslation("api.name"));
        name.setHelperText(getTranslation("api.name.help"));
        scope.setLabel(getTranslation("api.regions"));
        scope.setItems(Stream.concat(Stream.of(regions.country()), regions.provinces().stream())
                .map(Region::code)
                .toList());
        scope.setItemLabelGenerator(code -> regions.get(code).shortName().in(getLocale()));
        life.setLabel(getTranslation("api.life"));
        life.setItems(ApiClientService.LIVES);
        life.setItemLabelGenerator(days -> getTranslation("api.life.days", days));
        life.setValue(ApiClientService.LIVES.getFirst());
        sends.setLabel(getTranslation("api.sends"));
        sends.setHelperText(getTranslation("api.sends.help"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new FormLayout(name, scope, life, sends), problem);
        var create = new Button(getTranslation("api.create"), click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("api.cancel"), click -> close()), create);
    }

    private void create() {
        try {
            onCreate.create(name.getValue(), scope.getValue(), sends.getValue(), life.getValue());
            close();
        } catch (ApiClientProblem refused) {
            problem.setText(getTranslation(refused.key()));
            problem.setVisible(true);
        }
    }
}
