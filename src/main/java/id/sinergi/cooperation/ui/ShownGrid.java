package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.component.GridName;
import id.sinergi.indicator.Indicator;
import id.sinergi.wording.Defined;

/** The indicators that stand for an agreement, with whose figure each is; one that is no more is passed over. */
class ShownGrid extends Grid<ShownIndicator> {

    ShownGrid(Agreement agreement) {
        column("indicator", "180px", 1, one -> Defined.measured(indicator(one), getLocale()));
        column("owner", "150px", 0, this::owner);
        column(
                "place",
                "120px",
                0,
                one -> getTranslation(one.headline() ? "cooperation.headline" : "cooperation.fact"));
        column("rule", "260px", 3, one -> getTranslation("indicator." + one.code() + ".rule"));
        setItems(agreement.indicators().stream()
                .filter(one -> Indicator.find(one.code()).isPresent())
                .toList());
        setAllRowsVisible(true);
        getElement()
                .setAttribute("aria-label", getTranslation("cooperation.field.indicators") + ": " + agreement.code());
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    private void column(String name, String width, int grow, SerializableFunction<ShownIndicator, String> text) {
        addComponentColumn(one -> new GridName(text.apply(one)))
                .setHeader(getTranslation("cooperation.field." + name))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private static Indicator indicator(ShownIndicator shown) {
        return Indicator.find(shown.code()).orElseThrow();
    }

    private String owner(ShownIndicator shown) {
        return getTranslation("cooperation.owner." + (shown.owner() == null ? "BOTH" : shown.owner()));
    }
}
