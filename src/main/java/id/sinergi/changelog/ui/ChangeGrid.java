package id.sinergi.changelog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.changelog.ChangeFilter;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeWords;
import id.sinergi.changelog.KeptChange;
import id.sinergi.component.GridName;

/** Changes, the newest first, or what things were on a day, read page by page. */
final class ChangeGrid extends Grid<KeptChange> {

    private static final int FULL_HEIGHT_ROWS = 20;
    private static final int LONGEST = 240;

    private final transient ChangeHistory history;
    private final transient ChangeWords words;
    private final SerializableConsumer<KeptChange> open;
    private boolean states;

    ChangeGrid(ChangeHistory history, ChangeWords words, SerializableConsumer<KeptChange> open) {
        this.history = history;
        this.words = words;
        this.open = open;
        addComponentColumn(this::opener).setKey("at").setWidth("205px").setFlexGrow(0);
        text("kind", "130px", change -> words.kind(change.kind(), getLocale()));
        text("what", "190px", change -> words.name(change, getLocale()));
        text("change", "290px", this::said).setFlexGrow(2);
        text("who", "140px", change -> words.who(change, getLocale()));
        setEmptyStateText(getTranslation("changelog.none"));
        getElement().setAttribute("aria-label", getTranslation("changelog.title"));
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
    }

    void show(ChangeFilter filter) {
        states = filter.asOf() != null;
        getColumnByKey("at").setHeader(getTranslation(states ? "changelog.column.since" : "changelog.column.at"));
        getColumnByKey("change")
                .setHeader(getTranslation(states ? "changelog.column.state" : "changelog.column.change"));
        int count = history.count(filter);
        setAllRowsVisible(count <= FULL_HEIGHT_ROWS);
        if (count > FULL_HEIGHT_ROWS) {
            setHeight("34rem");
        }
        setItems(
                query -> history.list(filter, query.getOffset(), query.getLimit()).stream(),
                query -> history.count(filter));
    }

    private String said(KeptChange change) {
        var text = states ? words.state(change.kind(), change.after(), getLocale()) : words.change(change, getLocale());
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }

    /** The moment, which opens the change by a click or a key. */
    private Button opener(KeptChange change) {
        var moment = words.moment(change, getLocale());
        var button = new Button(moment, click -> open.accept(change));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(moment + ", " + words.name(change, getLocale()));
        return button;
    }

    private Column<KeptChange> text(String column, String width, ValueProvider<KeptChange, String> value) {
        return addComponentColumn(change -> new GridName(value.apply(change)))
                .setKey(column)
                .setHeader(getTranslation("changelog.column." + column))
                .setWidth(width)
                .setFlexGrow(1);
    }
}
