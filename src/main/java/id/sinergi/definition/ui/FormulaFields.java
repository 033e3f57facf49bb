package id.sinergi.definition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.sinergi.catalog.Catalog;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorPreview;
import id.sinergi.indicator.Formula;
import id.sinergi.source.IntakeException;
import java.util.stream.Stream;

/** The formula of an indicator, with what it would say of the present data at once. */
class FormulaFields extends Composite<Div> {

    private final transient IndicatorPreview preview;
    private final Select<Formula.Kind> kind = new Select<>();
    private final TermFields part;
    private final TermFields whole;
    private final Paragraph rule = new Paragraph();
    private final Div figures = new Div();
    private boolean filled;

    FormulaFields(Formula present, Catalog catalog, IndicatorPreview preview) {
        this.preview = preview;
        this.part = new TermFields(getTranslation("definition.field.part"), catalog, this::refresh);
        this.whole = new TermFields(getTranslation("definition.field.whole"), catalog, this::refresh);
        kind.setLabel(getTranslation("definition.field.kind"));
        kind.setItems(Stream.of(Formula.Kind.values())
                .filter(one -> one != Formula.Kind.MEMBERS)
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("definition.kind." + one));
        kind.addValueChangeListener(change -> refresh());
        kind.setWidthFull();
        part.show(present.part());
        whole.show(present.whole());
        kind.setValue(present.kind());
        figures.addClassName("definition-preview");
        rule.addClassName("definition-rule");
        rule.getElement().setAttribute("role", "status");
        getContent().add(kind, part, whole, rule, figures);
        filled = true;
        refresh();
    }

    Formula read() {
        return new Formula(kind.getValue(), part.read(), kind.getValue().hasWhole() ? whole.read() : null, null);
    }

    private void refresh() {
        if (!filled) {
            return;
        }
        whole.setVisible(kind.getValue().hasWhole());
        figures.removeAll();
        var wanted = DefinedIndicator.fresh(read());
        rule.setText(preview.rule(wanted, getLocale()));
        try {
            figures.add(table(wanted));
        } catch (IntakeException refused) {
            figures.add(new Paragraph(refused.problem().text(getLocale())));
        }
    }

    private NativeTable table(DefinedIndicator wanted) {
        var table = new NativeTable();
        table.setCaptionText(getTranslation("definition.preview"));
        var body = table.addBody();
        preview.lines(wanted, getLocale()).forEach(line -> {
            var row = body.addRow();
            row.addHeaderCell().setText(line.of());
            row.addDataCell().setText(line.figure());
            row.addDataCell().setText(line.made());
        });
        return table;
    }
}
