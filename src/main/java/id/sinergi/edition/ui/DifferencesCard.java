package id.sinergi.edition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.chart.ValueFormat;
import id.sinergi.edition.Difference;
import id.sinergi.edition.Differences;
import id.sinergi.language.Figures;
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

    void show(Differences differences) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("edition.differences")));
        if (!differences.unknown().isEmpty()) {
            say("edition.differences.unknown", String.join(", ", differences.unknown()));
            return;
        }
        summary(differences);
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

    private void summary(Differences differences) {
        var figures = Figures.in(getLocale());
        if (differences.list().isEmpty()) {
            say("edition.differences.none", figures.number(differences.same()));
        } else {
            say(
                    "edition.differences.some",
                    figures.number(differences.list().size()),
                    figures.number(differences.same()));
        }
    }

    private void say(String key, Object... arguments) {
        var sentence = new Paragraph(getTranslation(key, arguments));
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
        number(grid, "then", difference -> difference.then().isEmpty() ? absent(difference) : difference.then());
        number(grid, "now", difference -> difference.now().isEmpty() ? absent(difference) : difference.now());
        number(grid, "change", this::change);
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

    private String absent(Difference difference) {
        return switch (difference.kind()) {
            case CHANGED -> getTranslation("dashboard.noValue");
            case GONE -> getTranslation("edition.difference.gone");
            case ADDED -> getTranslation("edition.difference.added");
        };
    }

    private String change(Difference difference) {
        var change = difference.change();
        if (change == null) {
            return getTranslation("dashboard.noValue");
        }
        var figures = Figures.in(written);
        var sign = change > 0 ? "+" : "−";
        double size = Math.abs(change);
        return difference.format() == ValueFormat.PERCENT
                ? getTranslation("edition.difference.points", sign + figures.number(size, 1))
                : sign + figures.shortest(size, 1);
    }
}
