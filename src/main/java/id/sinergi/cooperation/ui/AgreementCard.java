package id.sinergi.cooperation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import id.sinergi.agreement.StatusScale;
import id.sinergi.component.DefinitionList;
import id.sinergi.component.PageLink;
import id.sinergi.cooperation.AgreementPages;
import id.sinergi.language.BilingualName;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
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
        add(new H3(getTranslation("cooperation.field.indicators")), new ShownGrid(agreement));
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
}
