package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import id.sinergi.component.DefinitionSheet;
import id.sinergi.component.InfoButton;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Indicator;
import id.sinergi.origin.OriginAddress;
import id.sinergi.wording.Defined;

/** Opens the definition sheet of an indicator from beside its figure; the sheet leads to where the figure comes from. */
final class Definitions {

    private Definitions() {}

    static InfoButton button(Indicator indicator, Component owner, OriginQuery origin) {
        var name = owner.getTranslation("indicator." + indicator + ".name");
        return new InfoButton(
                owner.getTranslation("dashboard.definition", name),
                () -> sheet(indicator, owner, origin).open());
    }

    private static DefinitionSheet sheet(Indicator indicator, Component owner, OriginQuery origin) {
        var sheet = new DefinitionSheet(
                owner.getTranslation("indicator." + indicator + ".name"),
                Defined.fields(indicator, UI.getCurrentOrThrow().getLocale()),
                owner.getTranslation("dashboard.close"));
        origin.of(indicator)
                .ifPresent(query ->
                        sheet.leadingTo(new PageLink(owner.getTranslation("origin.why"), OriginAddress.PAGE, query)));
        return sheet;
    }
}
