package id.sinergi.edition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.edition.Difference;
import id.sinergi.edition.Differences;
import id.sinergi.edition.DifferencesSection;
import id.sinergi.report.ExportMenu;
import java.util.List;
import java.util.Locale;

/** The figures of an edition that are others today: then, now, and the difference. */
class DifferencesCard extends Composite<Section> {

    private static final int FULL_HEIGHT_ROWS = 20;

    private final Locale written;

    /**
     * @param written the language of the edition, in which its figures and those of today are written
     */
    DifferencesCard(Locale written) {
        this.written = written;
        getContent().addClassNames("card", "c12");
    }

    /** @param exports the list as files, where there is one */
    void show(Differences differences, ExportMenu exports) {
        getContent().removeAll();
        var head = new Div(new H2(getTranslation("edition.differences")), exports);
        head.addClassName("card-head");
        exports.setVisible(!differences.list().isEmpty());
        getContent().add(head);
        if (!differences.unknown().isEmpty()) {
            say("edition.differences.unknown", String.join(", ", differences.unknown()));
            return;
        }
        said(DifferencesSection.summary(differences, getLocale()));
        if (!differences.gone().isEmpty()) {
            say("edition.differences.gone", String.join(", ", differences.gone()));
        }
        if (!differences.redefined().isEmpty()) {
            say("edition.differences.redefined", String.join(", ", differences.redefined()));
        }
        if (!differences.list().isEmpty()) {
            getContent().add(grid(differences.list()));
        }
    }

    /** A link to why the figures are others. */
    void explain(Component link) {
        getContent().add(link);
    }

    private void say(String key, Object... arguments) {
        said(getTranslation(key, arguments));
    }

    private void said(String text) {
        var sentence = new Paragraph(text);
        sentence.addClassName("sub");
        getContent().add(sentence);
    }

    private Grid<Difference> grid(List<Difference> list) {
        var grid = new Grid<Difference>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.getElement().setAttribute("aria-label", getTranslation("edition.differences"));
        grid.addComponentColumn(DifferencesCard::figure)
                .setHeader(getTranslation("edition.difference.figure"))
                .setWidth("min(300px, 50vw)")
                .setFlexGrow(3);
        grid.addColumn(Difference::section)
                .setHeader(getTranslation("edition.difference.section"))
                .setWidth("180px")
                .setFlexGrow(2);
        number(grid, "then", difference -> DifferencesSection.then(difference, getLocale()));
        number(grid, "now", difference -> DifferencesSection.now(difference, getLocale()));
        number(grid, "change", difference -> DifferencesSection.change(difference, written, getLocale()));
        grid.setItems(list);
        if (list.size() > FULL_HEIGHT_ROWS) {
            grid.setHeight("30rem");
        } else {
            grid.setAllRowsVisible(true);
        }
        return grid;
    }

    private static Span figure(Difference difference) {
        var words = new Span(difference.row() + " · " + difference.column());
        words.addClassName("grid-name");
        return words;
    }

    private void number(Grid<Difference> grid, String key, ValueProvider<Difference, String> value) {
        grid.addColumn(value)
                .setHeader(getTranslation("edition.difference." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true);
    }
}
