package id.sinergi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserCare;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserProblem;
import id.sinergi.security.UserRole;
import id.sinergi.security.UserRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of one user, new or present. */
class UserDialog extends Dialog {

    private final TextField username = new TextField();
    private final TextField name = new TextField();
    private final Select<UserRole> role = new Select<>();
    private final Select<Ministry> ministry = new Select<>();
    private final MultiSelectComboBox<RegionCode> regions = new MultiSelectComboBox<>();
    private final AgreementsField agreements;
    private final Select<String> language = new Select<>();
    private final Checkbox enabled = new Checkbox();
    private final PasswordField password = new PasswordField();
    private final Paragraph problem = new Paragraph();
    private final SerializableConsumer<UserForm> onSave;

    UserDialog(
            @Nullable UserRow user,
            RegionCatalog catalog,
            AgreementCatalog known,
            UserCare care,
            SerializableConsumer<UserForm> onSave) {
        this.onSave = onSave;
        agreements = new AgreementsField(known.all());
        setHeaderTitle(
                user == null
                        ? getTranslation("security.users.add")
                        : getTranslation("security.users.edit", user.username()));
        label();
        offer(catalog);
        fill(user);
        configureProblem();
        add(new FormLayout(username, name, role, ministry, regions, agreements, language, password, enabled), problem);
        if (user != null) {
            add(new UserCareSection(user.username(), care));
        }
        var save = new Button(getTranslation("security.users.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("security.users.cancel"), click -> close()), save);
    }

    private void configureProblem() {
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
    }

    private void label() {
        username.setLabel(getTranslation("security.users.username"));
        name.setLabel(getTranslation("security.users.name"));
        role.setLabel(getTranslation("security.users.role"));
        ministry.setLabel(getTranslation("security.users.ministry"));
        ministry.setHelperText(getTranslation("security.users.ministry.help"));
        regions.setLabel(getTranslation("security.users.regions"));
        language.setLabel(getTranslation("security.users.language"));
        enabled.setLabel(getTranslation("security.users.enabled"));
        password.setLabel(getTranslation("security.users.password"));
    }

    private void offer(RegionCatalog catalog) {
        role.setItems(UserRole.values());
        role.setItemLabelGenerator(one -> getTranslation("security.role." + one));
        ministry.setItems(Ministry.values());
        ministry.setItemLabelGenerator(one -> getTranslation("security.ministry." + one));
        language.setItems(List.of("id", "en"));
        language.setItemLabelGenerator(one -> getTranslation("security.language." + one));
        regions.setItems(Stream.concat(
                        Stream.of(catalog.country()),
                        catalog.provinces().stream()
                                .flatMap(province ->
                                        Stream.concat(Stream.of(province), catalog.children(province.code()).stream())))
                .map(region -> region.code())
                .toList());
        regions.setItemLabelGenerator(code -> catalog.get(code).shortName().in(getLocale()));
    }

    private void fill(@Nullable UserRow user) {
        username.setReadOnly(user != null);
        role.setValue(user == null ? UserRole.MANAGER : user.role());
        ministry.setValue(user == null ? Ministry.BOTH : user.ministry());
        language.setValue(user == null ? "id" : user.language());
        enabled.setValue(user == null || user.enabled());
        password.setHelperText(getTranslation("security.users.password.later"));
        if (user != null) {
            username.setValue(user.username());
            name.setValue(user.displayName());
            agreements.setValue(user.agreements());
            regions.setValue(user.regions().stream().map(RegionCode::new).collect(Collectors.toSet()));
            password.setHelperText(getTranslation("security.users.password.keep"));
        }
    }

    private void save() {
        try {
            onSave.accept(new UserForm(
                    username.getValue(),
                    name.getValue(),
                    role.getValue(),
                    ministry.getValue(),
                    regions.getValue().stream().map(RegionCode::value).collect(Collectors.toSet()),
                    agreements.getValue(),
                    language.getValue(),
                    enabled.getValue(),
                    password.getValue()));
            close();
        } catch (UserProblem refused) {
            problem.setText(getTranslation(refused.key()));
            problem.setVisible(true);
        }
    }
}
