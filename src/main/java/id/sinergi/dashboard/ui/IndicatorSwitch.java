package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.choice.IndicatorChoice;
import id.sinergi.choice.Scale;
import id.sinergi.component.FilterChip;
import id.sinergi.indicator.Indicator;
import id.sinergi.lens.IndicatorWords;

/** Lets the reader choose which indicator the charts below are about, and on which scale map and ranking show it. */
class IndicatorSwitch extends Composite<Div> {

    private final SerializableConsumer<IndicatorChoice> onChange;
    private final FilterChip indicators = new FilterChip(getTranslation("lens.indicator"), this::indicators);
    private final Div scales = new Div();
    private IndicatorChoice shown = IndicatorChoice.USUAL;

    /**
     * @param title what follows the choice
     * @param onChange is asked for the page of another choice
     */
    IndicatorSwitch(String title, SerializableConsumer<IndicatorChoice> onChange) {
        this.onChange = onChange;
        scales.addClassName("lens-scales");
        scales.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("lens.scale"));
        getContent().addClassName("lens");
        getContent().add(new Span(title), indicators, scales);
    }

    void show(IndicatorChoice choice) {
        shown = choice;
        indicators.show(
                IndicatorWords.name(choice.indicator(), getLocale()),
                !choice.indicator().equals(IndicatorChoice.USUAL.indicator()));
        scales.removeAll();
        Scale.of(choice.indicator()).forEach(scale -> scales.add(button(scale)));
    }

    private Component indicators() {
        var group = new RadioButtonGroup<Indicator>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Indicator.all());
        group.setItemLabelGenerator(indicator -> IndicatorWords.name(indicator, getLocale()));
        group.setAriaLabel(getTranslation("lens.indicator"));
        group.setValue(shown.indicator());
        group.addValueChangeListener(change -> {
            indicators.close();
            choose(new IndicatorChoice(change.getValue(), shown.scale()));
        });
        return group;
    }

    private NativeButton button(Scale scale) {
        var button = new NativeButton(
                IndicatorWords.scale(shown.indicator(), scale, getLocale()), click -> choose(shown.with(scale)));
        button.addClassName("plain");
        button.getElement().setAttribute("aria-pressed", String.valueOf(scale == shown.scale()));
        if (scale == Scale.BOTH) {
            button.setTitle(getTranslation("lens.scale.BOTH.hint"));
        }
        return button;
    }

    private void choose(IndicatorChoice choice) {
        if (!choice.equals(shown)) {
            onChange.accept(choice);
        }
    }
}
