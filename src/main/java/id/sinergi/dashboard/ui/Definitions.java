package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import id.sinergi.component.DefinitionSheet;
import id.sinergi.component.InfoButton;
import id.sinergi.indicator.Indicator;
import java.util.LinkedHashMap;
import java.util.List;

/** Opens the definition sheet of an indicator from beside its figure. */
final class Definitions {

    private static final List<String> FIELDS =
            List.of("concept", "definition", "classification", "measure", "unit", "basis", "rule", "date", "note");

    private Definitions() {}

    static InfoButton button(Indicator indicator, Component owner) {
        var name = owner.getTranslation("indicator." + indicator + ".name");
        return new InfoButton(
                owner.getTranslation("dashboard.definition", name),
                () -> sheet(indicator, owner).open());
    }

    private static DefinitionSheet sheet(Indicator indicator, Component owner) {
        var terms = new LinkedHashMap<String, String>();
        FIELDS.forEach(field -> terms.put(
                owner.getTranslation("indicator.field." + field),
                owner.getTranslation("indicator." + indicator + "." + field)));
        return new DefinitionSheet(
                owner.getTranslation("indicator." + indicator + ".name"),
                terms,
                owner.getTranslation("dashboard.close"));
    }
}
