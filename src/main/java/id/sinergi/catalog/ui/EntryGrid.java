package id.sinergi.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.catalog.CatalogRow;
import id.sinergi.catalog.Validity;
import id.sinergi.component.GridName;
import id.sinergi.language.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The entries of one list. */
final class EntryGrid extends Grid<CatalogRow> {

    private static final int FULL_HEIGHT_ROWS = 15;

    EntryGrid(SerializableConsumer<CatalogRow> open) {
        addComponentColumn(row -> opener(row, open))
                .setKey("code")
                .setHeader(getTranslation("catalog.column.code"))
                .setWidth("120px")
                .setFlexGrow(0);
        text("name-id", CatalogRow::nameId);
        text("name-en", CatalogRow::nameEn);
        text("synonyms", row -> String.join(", ", row.synonyms()));
        text("validity", row -> validity(row.validity()));
        setEmptyStateText(getTranslation("catalog.none"));
        getElement().setAttribute("aria-label", getTranslation("catalog.title"));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    /** Those whose code, names or synonyms hold the words. */
    void show(List<CatalogRow> rows, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var found = rows.stream()
                .filter(row -> row.words()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        setAllRowsVisible(found.size() <= FULL_HEIGHT_ROWS);
        if (found.size() > FULL_HEIGHT_ROWS) {
            setHeight("34rem");
        }
        setItems(found);
    }

    /** The code, which opens the entry by a click or a key. */
    private Button opener(CatalogRow row, SerializableConsumer<CatalogRow> open) {
        var button = new Button(row.code(), click -> open.accept(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("catalog.open", row.code(), row.nameId()));
        return button;
    }

    private String validity(Validity validity) {
        return validity.equals(Validity.ALWAYS)
                ? getTranslation("catalog.always")
                : getTranslation("catalog.between", day(validity.from()), day(validity.until()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : Dates.in(getLocale()).date(day);
    }

    private void text(String column, ValueProvider<CatalogRow, String> value) {
        addComponentColumn(row -> new GridName(value.apply(row)))
                .setHeader(getTranslation("catalog.column." + column))
                .setWidth("150px")
                .setFlexGrow(1);
    }
}
