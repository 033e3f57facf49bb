package id.sinergi.simulation.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.language.Figures;
import id.sinergi.simulation.Assumption;
import id.sinergi.simulation.Assumptions;
import id.sinergi.simulation.Present;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A field for each assumption, with what is known beside it; one that is refused says why and changes nothing. */
class AssumptionFields extends Composite<Div> {

    private final SerializableConsumer<Assumptions> onChange;
    private final Map<Assumption, NumberField> fields = new EnumMap<>(Assumption.class);
    private Assumptions assumptions = Assumptions.NONE;

    /** @param onChange is told what is assumed now */
    AssumptionFields(SerializableConsumer<Assumptions> onChange) {
        this.onChange = onChange;
        getContent().addClassNames("filters", "choices", "assumptions");
        for (var assumption : Assumption.values()) {
            var field = new NumberField(getTranslation("simulation." + assumption));
            field.setManualValidation(true);
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> change(assumption, change));
            fields.put(assumption, field);
            getContent().add(field);
        }
    }

    private void change(Assumption assumption, ComponentValueChangeEvent<NumberField, Double> change) {
        var value = change.getValue();
        if (!change.isFromClient() || Objects.equals(value, assumptions.of(assumption))) {
            return;
        }
        var refusal = value == null ? null : assumption.refusal(value).orElse(null);
        if (refusal == null) {
            onChange.accept(assumptions.with(assumption, value));
        } else {
            refuse(assumption, refusal);
        }
    }

    private void refuse(Assumption assumption, Assumption.Refusal refusal) {
        var field = Objects.requireNonNull(fields.get(assumption));
        field.setErrorMessage(getTranslation("simulation.refused." + refusal));
        field.setInvalid(true);
    }

    /** @param refused what the address assumes in vain */
    void show(Present present, Assumptions assumed, Map<Assumption, Assumption.Refusal> refused) {
        assumptions = assumed;
        fields.forEach((assumption, field) -> {
            var now = present.value(assumption);
            field.setInvalid(false);
            field.setReadOnly(now.isEmpty());
            field.setValue(now.isPresent() ? assumed.of(assumption) : null);
            field.setPlaceholder(now.isPresent() ? told(assumption, now.getAsDouble()) : "");
            field.setHelperText(
                    now.isPresent()
                            ? getTranslation("simulation.now", told(assumption, now.getAsDouble()))
                            : getTranslation("simulation.unknown." + assumption));
        });
        refused.forEach(this::refuse);
    }

    private String told(Assumption assumption, double value) {
        return Figures.in(getLocale()).number(value, assumption.decimals(value));
    }
}
