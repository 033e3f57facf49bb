package id.sinergi.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.sinergi.document.HeatScale;
import id.sinergi.matrix.Matrix;
import id.sinergi.matrix.MatrixCell;
import id.sinergi.matrix.MatrixMember;
import id.sinergi.matrix.MatrixText;

/** The matrix as a table whose cells are shaded by their value; arrow keys lead from cell to cell. */
class MatrixTable extends Composite<Section> {

    private final MatrixPlaces places;
    private final transient MatrixText words;

    MatrixTable(MatrixPlaces places, MatrixText words) {
        this.places = places;
        this.words = words;
        getContent().addClassNames("card", "c12");
    }

    void show(Matrix matrix) {
        var title = new H2(words.title(matrix.turn(), getLocale()));
        var scroll = new Div();
        scroll.addClassName("matrix-scroll");
        scroll.getElement().appendChild(table(matrix, title.getText()));
        getContent().removeAll();
        getContent().add(title, scroll, new MatrixLegend(matrix, words));
        words.notes(matrix, getLocale()).forEach(note -> {
            var line = new Paragraph(note);
            line.addClassName("sub");
            getContent().add(line);
        });
    }

    private Element table(Matrix matrix, String label) {
        var head = new Element("tr").appendChild(new Element("td"));
        matrix.columns()
                .forEach(column -> head.appendChild(
                        header("col", places.of(matrix, matrix.turn().columns(), column))));
        head.appendChild(header("col", getTranslation("focus.total")));
        var body = new Element("tbody");
        var scale = MatrixLegend.scale(matrix);
        for (var row : matrix.rows()) {
            var line = new Element("tr")
                    .appendChild(header("row", places.of(matrix, matrix.turn().rows(), row)));
            matrix.columns().forEach(column -> line.appendChild(cell(matrix, row, column, scale)));
            body.appendChild(line.appendChild(total(matrix, row.total())));
        }
        var foot = new Element("tr").appendChild(header("row", getTranslation("focus.total")));
        matrix.columns().forEach(column -> foot.appendChild(total(matrix, column.total())));
        foot.appendChild(total(matrix, matrix.whole()));
        var table = new Element("table").setAttribute("aria-label", label);
        table.getClassList().add("matrix");
        reach(body);
        return table.appendChild(new Element("thead").appendChild(head), body, new Element("tfoot").appendChild(foot));
    }

    /** Tab reaches the first cell that leads somewhere; from there arrow keys lead on. */
    private static void reach(Element body) {
        body.getChildren()
                .flatMap(Element::getChildren)
                .filter(cell -> cell.getTag().equals("td"))
                .flatMap(Element::getChildren)
                .filter(content -> !content.isTextNode() && content.getTag().equals("a"))
                .findFirst()
                .ifPresent(link -> link.setAttribute("tabindex", "0"));
    }

    private Element cell(Matrix matrix, MatrixMember row, MatrixMember column, HeatScale scale) {
        var cell = matrix.at(row, column);
        var value = matrix.value(cell);
        var td = new Element("td");
        if (value.isEmpty()) {
            td.setText(words.absence(cell, getLocale()));
            td.getClassList().add("not-known");
            return td;
        }
        td.getClassList().add("q" + scale.step(value.getAsDouble()));
        td.setAttribute("title", words.written(matrix, cell, getLocale()));
        var number = text(matrix, cell);
        return cell.numerator() == 0 || row.isOthers() || column.isOthers()
                ? td.setText(number)
                : leading(td, places.of(matrix, row, column, words, getLocale()));
    }

    private static Element leading(Element cell, Component link) {
        cell.getClassList().add("leads-on");
        return cell.appendChild(link.getElement());
    }

    private Element total(Matrix matrix, MatrixCell cell) {
        var td = new Element("td").setText(text(matrix, cell));
        td.getClassList().add("total");
        return td;
    }

    private String text(Matrix matrix, MatrixCell cell) {
        var value = matrix.value(cell);
        return value.isPresent()
                ? words.number(value.getAsDouble(), matrix.turn().value(), getLocale())
                : words.absence(cell, getLocale());
    }

    private static Element header(String scope, Component name) {
        return new Element("th").setAttribute("scope", scope).appendChild(name.getElement());
    }

    private static Element header(String scope, String name) {
        return new Element("th").setAttribute("scope", scope).setText(name);
    }
}
