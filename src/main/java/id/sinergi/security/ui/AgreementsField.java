package id.sinergi.security.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.sinergi.agreement.Agreement;
import id.sinergi.region.AgreementScope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which agreements a user sees: all, which a new user does unless somebody chooses, or those that are named. */
public final class AgreementsField extends CustomField<AgreementScope> {

    private final RadioButtonGroup<Boolean> all = new RadioButtonGroup<>();
    private final MultiSelectComboBox<String> some = new MultiSelectComboBox<>();

    public AgreementsField(List<Agreement> agreements) {
        super(AgreementScope.EVERYTHING);
        setLabel(getTranslation("security.users.agreements"));
        all.setItems(true, false);
        all.setItemLabelGenerator(
                every -> getTranslation(every ? "security.users.agreements.every" : "security.users.agreements.some"));
        some.setAriaLabel(getTranslation("security.users.agreements.some"));
        some.setHelperText(getTranslation("security.users.agreements.help"));
        some.setWidthFull();
        var names = agreements.stream().collect(Collectors.toMap(Agreement::code, Agreement::shortName));
        some.setItems(agreements.stream().map(Agreement::code).toList());
        some.setItemLabelGenerator(code -> Optional.ofNullable(names.get(code))
                .map(name -> name.in(getLocale()))
                .orElse(code));
        all.addValueChangeListener(chosen -> {
            some.setVisible(!chosen.getValue());
            updateValue();
        });
        some.addValueChangeListener(chosen -> updateValue());
        setPresentationValue(AgreementScope.EVERYTHING);
        add(all, some);
    }

    @Override
    protected AgreementScope generateModelValue() {
        return all.getValue() ? AgreementScope.EVERYTHING : AgreementScope.of(some.getValue());
    }

    @Override
    protected void setPresentationValue(AgreementScope scope) {
        all.setValue(scope.all());
        some.setValue(scope.codes());
        some.setVisible(!scope.all());
    }
}
