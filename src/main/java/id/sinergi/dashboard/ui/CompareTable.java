package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.dashboard.ComparedSide;
import id.sinergi.indicator.Counts;
import id.sinergi.language.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The measures of all sides in columns, each count with its distance from the first side. */
class CompareTable extends Composite<Section> {

    private final Element table = new Element("table");

    CompareTable() {
        table.getClassList().add("figures");
        getContent().addClassNames("card", "c12");
        getContent().add(new H2(getTranslation("compare.table.title")));
        getContent().getElement().appendChild(table);
    }

    void show(List<ComparedSide> sides) {
        table.removeAllChildren();
        var head = new Element("tr");
        head.appendChild(column(getTranslation("focus.standing.measure")));
        sides.forEach(side -> head.appendChild(column(side.name())));
        var body = new Element("tbody");
        counts().forEach((name, count) -> body.appendChild(row(name, sides, count)));
        var rate = header("focus.table.rate");
        sides.forEach(side -> rate.appendChild(cell(
                side.certificationRate().isPresent()
                        ? Figures.in(getLocale())
                                .percent(side.certificationRate().getAsDouble())
                        : getTranslation("dashboard.noValue"))));
        var sectors = header("focus.table.sectors");
        sides.forEach(side -> sectors.appendChild(cell(String.valueOf(side.sectors()))));
        body.appendChild(rate, sectors);
        table.appendChild(new Element("thead").appendChild(head), body);
    }

    private static Map<String, ToLongFunction<Counts>> counts() {
        var counts = new LinkedHashMap<String, ToLongFunction<Counts>>();
        counts.put("enrolled", Counts::enrolled);
        counts.put("trained", Counts::trained);
        counts.put("assessed", Counts::assessed);
        counts.put("certified", Counts::certified);
        counts.put("certificates", Counts::certificates);
        counts.put("placed", Counts::placed);
        return counts;
    }

    private Element row(String name, List<ComparedSide> sides, ToLongFunction<Counts> count) {
        var figures = Figures.in(getLocale());
        var row = header("focus.table." + name);
        long first = count.applyAsLong(sides.getFirst().counts());
        for (int i = 0; i < sides.size(); i++) {
            long value = count.applyAsLong(sides.get(i).counts());
            row.appendChild(cell(
                    i == 0 || first == 0
                            ? figures.number(value)
                            : getTranslation(
                                    "compare.cell",
                                    figures.number(value),
                                    figures.signedPercent(100.0 * (value - first) / first, 1))));
        }
        return row;
    }

    private Element header(String key) {
        return new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(getTranslation(key)));
    }

    private static Element column(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
