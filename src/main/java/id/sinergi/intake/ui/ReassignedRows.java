package id.sinergi.intake.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.catalog.Catalog;
import id.sinergi.intake.Preview;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.journey.Reassignment;
import id.sinergi.journey.Reassignment.Identity;
import java.util.ArrayList;
import java.util.List;

/** Rows that would make a known key stand for somebody or something else, old and new, and why they may. */
class ReassignedRows extends Div {

    static final int SHOWN = 50;

    private static final int ROWS_WITHOUT_SCROLLING = 8;

    private final transient Catalog catalog;
    private final TextArea justification = new TextArea();

    ReassignedRows(
            Preview upload,
            List<Reassignment> rows,
            Catalog catalog,
            UploadTexts texts,
            SerializableRunnable onChange) {
        this.catalog = catalog;
        addClassNames("stack", "section");
        var warning =
                new Paragraph(getTranslation("intake.reassigned.text", texts.count(upload.reassigned(), getLocale())));
        warning.addClassName("problem");
        add(new H2(getTranslation("intake.reassigned.heading")), warning, grid(rows));
        if (upload.reassigned() > rows.size()) {
            add(new Paragraph(getTranslation("intake.reassigned.more", texts.count(rows.size(), getLocale()))));
        }
        justification.setLabel(getTranslation("intake.reassigned.justification"));
        justification.setHelperText(getTranslation("intake.reassigned.help"));
        justification.setMaxLength(Consent.LONGEST);
        justification.setWidthFull();
        justification.setValueChangeMode(ValueChangeMode.LAZY);
        justification.addValueChangeListener(change -> onChange.run());
        add(justification);
    }

    String justification() {
        return justification.getValue();
    }

    private Grid<Reassignment> grid(List<Reassignment> rows) {
        var grid = new Grid<Reassignment>();
        column(grid, "row", Reassignment::rowNo).setTextAlign(ColumnTextAlign.END);
        column(grid, "key", Reassignment::key);
        column(grid, "before", row -> words(row.before(), row.after()));
        column(grid, "after", row -> words(row.after(), row.before()));
        grid.setItems(rows);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(rows.size() <= ROWS_WITHOUT_SCROLLING);
        grid.getElement().setAttribute("aria-label", getTranslation("intake.reassigned.heading"));
        return grid;
    }

    private static Grid.Column<Reassignment> column(
            Grid<Reassignment> grid, String name, ValueProvider<Reassignment, ?> value) {
        return grid.addColumn(value)
                .setHeader(grid.getTranslation("intake.reassigned." + name))
                .setAutoWidth(true)
                .setFlexGrow(name.equals("row") ? 0 : 1);
    }

    /** Only what differs from the other side. */
    private String words(Identity one, Identity other) {
        var words = new ArrayList<String>();
        if (!one.person().equals(other.person())) {
            words.add(getTranslation("intake.reassigned.person", one.person()));
        }
        if (one.centre() != other.centre()) {
            words.add(catalog.centres()
                    .find(one.centre())
                    .map(centre -> centre.name().in(getLocale()))
                    .orElse("–"));
        }
        if (one.year() != other.year()) {
            words.add(String.valueOf(one.year()));
        }
        return String.join(", ", words);
    }
}
