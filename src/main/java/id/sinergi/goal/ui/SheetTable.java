package id.sinergi.goal.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.goal.Sheet;
import id.sinergi.goal.SheetCell;
import id.sinergi.goal.SheetEntry;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetProblem;
import id.sinergi.goal.SheetSums;
import id.sinergi.goal.SheetWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The table that targets are typed into, with what they add up to. Keys and the clipboard are the browser module's. */
class SheetTable extends Div {

    private final transient SheetPage page;
    private final transient Sheet sheet;
    private final transient SheetWords words;
    private final SerializableRunnable onChange;
    private final Map<SheetCell, Input> inputs = new TreeMap<>();
    private final List<Element> headings = new ArrayList<>();
    private final Map<String, Element> sums = new HashMap<>();

    /** @param onChange is told after each change of the sheet */
    SheetTable(SheetPage page, Sheet sheet, SheetWords words, SerializableRunnable onChange) {
        this.page = page;
        this.sheet = sheet;
        this.words = words;
        this.onChange = onChange;
        addClassNames("sheet", "matrix-scroll");
        var head = head();
        var body = new Element("tbody");
        if (page.isHeaded()) {
            head.appendChild(row(0), sums("below"), sums("rest"));
        }
        for (int row = page.isHeaded() ? 1 : 0; row < page.rows().size(); row++) {
            body.appendChild(row(row));
        }
        var table = new Element("table").appendChild(head, body);
        table.getClassList().addAll(List.of("figures", "sheet-table"));
        getElement().appendChild(table);
        addListener(Pasted.class, event -> changed(() -> sheet.paste(event.cell, SheetBlock.of(event.text))));
        addListener(Stepped.class, event -> changed(event.back ? sheet::undo : sheet::redo));
    }

    private void changed(Runnable change) {
        change.run();
        onChange.run();
    }

    /** Stays in view with what is left of the first row. */
    private Element head() {
        var row = new Element("tr").appendChild(heading(getTranslation("goal.region")));
        for (int column = 0; column <= SheetCell.QUARTERS; column++) {
            var heading = heading("");
            headings.add(heading);
            row.appendChild(heading);
        }
        if (page.question().indicator().addsUp()) {
            row.appendChild(heading(getTranslation("goal.sheet.sum")), heading(getTranslation("goal.sheet.rest")));
        }
        return new Element("thead").appendChild(row);
    }

    private static Element heading(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private Element row(int row) {
        var name = words.region(page.rows().get(row), getLocale());
        var element = new Element("tr")
                .appendChild(new Element("th").setAttribute("scope", "row").setText(name));
        element.getClassList().set("head", row == 0 && page.isHeaded());
        IntStream.rangeClosed(0, SheetCell.QUARTERS)
                .mapToObj(column -> new SheetCell(row, column))
                .forEach(cell -> element.appendChild(
                        new Element("td").appendChild(input(cell).getElement())));
        if (page.question().indicator().addsUp()) {
            element.appendChild(sum("sum" + row), sum("left" + row));
        }
        return element;
    }

    private Input input(SheetCell cell) {
        var input = new Input();
        input.getElement()
                .setAttribute("data-row", String.valueOf(cell.row()))
                .setAttribute("data-column", String.valueOf(cell.column()))
                .setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed(() -> sheet.type(cell, change.getValue()));
            }
        });
        inputs.put(cell, input);
        return input;
    }

    /** What the rows below the first one have together, or what they leave of it. */
    private Element sums(String what) {
        var level = page.rows().getFirst().level();
        var row = new Element("tr")
                .appendChild(new Element("th")
                        .setAttribute("scope", "row")
                        .setText(
                                what.equals("rest")
                                        ? getTranslation("goal.sheet.rest.below")
                                        : getTranslation("goal.sheet.below", getTranslation("goal.below." + level))));
        row.getClassList().add("sums");
        IntStream.rangeClosed(0, SheetCell.QUARTERS).forEach(column -> row.appendChild(sum(what + column)));
        return row.appendChild(new Element("td"), new Element("td"));
    }

    private Element sum(String key) {
        var cell = new Element("td");
        sums.put(key, cell);
        return cell;
    }

    /** Shows the sheet as it is now. */
    void show(boolean cumulative, List<SheetProblem> problems) {
        var wrong = new HashMap<SheetCell, String>();
        problems.forEach(
                problem -> wrong.putIfAbsent(problem.cell(), problem.problem().text(getLocale())));
        for (int column = 0; column < headings.size(); column++) {
            headings.get(column).setText(words.column(column, cumulative, getLocale()));
        }
        var totals = new SheetSums(sheet, page.isHeaded(), cumulative);
        inputs.forEach((cell, input) -> show(cell, input, cumulative, wrong.getOrDefault(cell, "")));
        if (page.question().indicator().addsUp()) {
            show(totals);
        }
    }

    private void show(SheetCell cell, Input input, boolean cumulative, String problem) {
        var entry = sheet.entry(cell);
        input.setValue(entry.map(one -> SheetWords.entry(one, getLocale())).orElse(""));
        input.setAriaLabel(words.cell(page, cell, cumulative, getLocale()));
        input.setClassName("doubtful", entry.filter(SheetEntry::doubtful).isPresent());
        var element = input.getElement();
        element.setAttribute("title", problem);
        if (problem.isEmpty()) {
            element.removeAttribute("aria-invalid");
        } else {
            element.setAttribute("aria-invalid", "true");
        }
    }

    private void show(SheetSums totals) {
        for (int row = 0; row < page.rows().size(); row++) {
            show("sum" + row, totals.quarters(row));
            show("left" + row, totals.restOfYear(row));
        }
        for (int column = 0; page.isHeaded() && column <= SheetCell.QUARTERS; column++) {
            show("below" + column, totals.below(column));
            show("rest" + column, totals.rest(column));
        }
    }

    private void show(String key, Optional<BigDecimal> value) {
        var cell = sums.get(key);
        if (cell != null) {
            cell.setText(
                    value.map(number -> SheetWords.number(number, getLocale())).orElse(""));
            cell.getClassList()
                    .set("over", value.filter(number -> number.signum() < 0).isPresent());
        }
    }

    /** Whether the browser warns whoever closes the page. */
    void warn(boolean unsaved) {
        getElement().setAttribute("data-unsaved", unsaved);
    }

    void focus(SheetCell cell) {
        Optional.ofNullable(inputs.get(cell)).ifPresent(Input::focus);
    }

    /** A block of cells came from the clipboard. */
    @DomEvent("sinergi-sheet-paste")
    public static class Pasted extends ComponentEvent<SheetTable> {

        private final SheetCell cell;
        private final String text;

        public Pasted(
                SheetTable source,
                boolean fromClient,
                @EventData("event.detail.row") int row,
                @EventData("event.detail.column") int column,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.cell = new SheetCell(row, column);
            this.text = text;
        }
    }

    /** One step back, or forth again. */
    @DomEvent("sinergi-sheet-step")
    public static class Stepped extends ComponentEvent<SheetTable> {

        private final boolean back;

        public Stepped(SheetTable source, boolean fromClient, @EventData("event.detail") boolean back) {
            super(source, fromClient);
            this.back = back;
        }
    }
}
