package id.sinergi.origin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Defined;

/** The indicator whose figure is asked about. */
class IndicatorChoiceField extends Composite<Select<Indicator>> {

    private Indicator chosen = IndicatorChoice.USUAL.indicator();

    IndicatorChoiceField(SerializableConsumer<Indicator> onChoose) {
        var select = getContent();
        select.setLabel(getTranslation("change.figure"));
        select.setItems(Indicator.all());
        select.setItemLabelGenerator(indicator -> Defined.measured(indicator, getLocale()));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoose.accept(change.getValue());
            }
        });
    }

    void show(Indicator indicator) {
        chosen = indicator;
        getContent().setValue(indicator);
    }

    Indicator chosen() {
        return chosen;
    }
}
