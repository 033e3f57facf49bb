package id.sinergi.audit.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditRow;
import id.sinergi.audit.AuditTexts;
import id.sinergi.audit.AuditTrail;

/** The entries of the audit log, the newest first, read page by page. */
final class AuditGrid extends Grid<AuditRow> {

    private static final int FULL_HEIGHT_ROWS = 20;

    private final transient AuditTrail trail;

    AuditGrid(AuditTrail trail, AuditTexts texts) {
        this.trail = trail;
        text("at", "130px", row -> texts.moment(row.at()));
        text("actor", "110px", row -> texts.actor(row.actor()));
        text("action", "170px", texts::actionAndOutcome);
        text("subject", "150px", AuditRow::subject);
        text("address", "110px", AuditRow::address);
        text("slice", "150px", row -> breakable(row.slice()));
        text("detail", "190px", AuditRow::detail);
        setEmptyStateText(getTranslation("audit.none"));
        getElement().setAttribute("aria-label", getTranslation("security.audit.title"));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    void show(AuditFilter filter) {
        int count = trail.count(filter);
        setAllRowsVisible(count <= FULL_HEIGHT_ROWS);
        if (count > FULL_HEIGHT_ROWS) {
            setHeight("34rem");
        }
        setItems(
                query -> trail.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> trail.count(filter));
    }

    /** An address may take a new line at each of its parameters. */
    private static String breakable(String slice) {
        return slice.replace("&", "&\u200b").replace("?", "?\u200b");
    }

    /** Words that take more lines where they are too long for their column. */
    private void text(String column, String width, ValueProvider<AuditRow, String> value) {
        addComponentColumn(row -> {
                    var words = new Span(value.apply(row));
                    words.addClassName("grid-name");
                    return words;
                })
                .setKey(column)
                .setHeader(getTranslation("audit.column." + column))
                .setWidth(width)
                .setFlexGrow(1);
    }
}
