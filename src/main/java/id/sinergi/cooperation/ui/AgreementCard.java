package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.agreement.StatusScale;
import id.sinergi.component.DefinitionList;
import id.sinergi.component.GridName;
import id.sinergi.component.PageLink;
import id.sinergi.cooperation.AgreementPages;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.BilingualName;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.wording.Defined;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One agreement: what was agreed, and the indicators that stand for it with whose figure each is. */
class AgreementCard extends Section {

    AgreementCard(AgreementPages.Page page) {
        var agreement = page.agreement();
        addClassNames("card", "section", "stack");
        add(new H2(agreement.shortName().in(getLocale()) + " (" + agreement.code() + ")"));
        add(new Paragraph(agreement.name().in(getLocale())));
        add(new DefinitionList(facts(page)));
        var scopes = agreement
                .scopes()
                .in(getLocale())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (!scopes.isEmpty()) {
            var list = new UnorderedList();
            scopes.forEach(scope -> list.add(new ListItem(scope)));
            add(new H3(getTranslation("cooperation.field.scopes")), list);
        }
        add(new H3(getTranslation("cooperation.field.indicators")), indicators(agreement));
        add(new PageLink(getTranslation("cooperation.open"), "", Map.of("perjanjian", List.of(agreement.code()))));
    }

    private Map<String, String> facts(AgreementPages.Page page) {
        var agreement = page.agreement();
        var dates = Dates.in(getLocale());
        var facts = new LinkedHashMap<String, String>();
        put(facts, "number", agreement.number());
        put(facts, "signed", dates.date(agreement.signedOn()));
        put(facts, "ends", agreement.endsOn() == null ? "" : dates.date(agreement.endsOn()));
        put(facts, "parties", agreement.parties().in(getLocale()));
        put(
                facts,
                "implementing",
                String.join("; ", page.implementing().stream().map(this::name).toList()));
        put(facts, "scale", scale(agreement.scale()));
        var months = agreement.maturity();
        put(facts, "maturity", months == null ? "" : getTranslation("cooperation.maturity", months));
        return facts;
    }

    private String scale(@Nullable StatusScale scale) {
        return scale == null
                ? ""
                : getTranslation(
                        "cooperation.scale",
                        percent(scale.achieved()),
                        percent(scale.onTrack()),
                        percent(scale.attention()));
    }

    private String name(BilingualName name) {
        return name.in(getLocale());
    }

    private String percent(double value) {
        return Figures.in(getLocale()).shortest(value, 1) + "%";
    }

    private void put(Map<String, String> facts, String field, String text) {
        if (!text.isBlank()) {
            facts.put(getTranslation("cooperation.field." + field), text);
        }
    }

    /** An indicator that is no more is passed over. */
    private Grid<ShownIndicator> indicators(Agreement agreement) {
        var grid = new Grid<ShownIndicator>();
        column(grid, "indicator", "180px", 1, one -> Defined.measured(indicator(one), getLocale()));
        column(grid, "owner", "150px", 0, this::owner);
        column(
                grid,
                "place",
                "120px",
                0,
                one -> getTranslation(one.headline() ? "cooperation.headline" : "cooperation.fact"));
        column(grid, "rule", "260px", 3, one -> getTranslation("indicator." + one.code() + ".rule"));
        grid.setItems(agreement.indicators().stream()
                .filter(one -> Indicator.find(one.code()).isPresent())
                .toList());
        grid.setAllRowsVisible(true);
        grid.getElement()
                .setAttribute("aria-label", getTranslation("cooperation.field.indicators") + ": " + agreement.code());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        return grid;
    }

    private void column(
            Grid<ShownIndicator> grid,
            String name,
            String width,
            int grow,
            SerializableFunction<ShownIndicator, String> text) {
        grid.addComponentColumn(one -> new GridName(text.apply(one)))
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
