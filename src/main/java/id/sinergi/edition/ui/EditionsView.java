package id.sinergi.edition.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionService;
import jakarta.annotation.security.PermitAll;

/** The briefings that were handed out by or to the viewer, the newest first; administrators see that others exist. */
@Route(EditionsView.PATH)
@PermitAll
@Menu(order = 61, title = "edition.title", icon = "vaadin:time-backward")
class EditionsView extends Div implements HasDynamicTitle {

    static final String PATH = "arsip";

    private static final int FULL_HEIGHT_ROWS = 20;

    private final transient EditionText texts;
    private final Grid<Edition> grid = new Grid<>();

    EditionsView(EditionService editions, EditionText texts) {
        this.texts = texts;
        var header = new PageHeader(getTranslation("edition.title"));
        header.setLead(getTranslation("edition.lead"));
        addClassName("page");
        add(header);
        int count = editions.count();
        if (count == 0) {
            add(new EmptyState(getTranslation("edition.none.title"), getTranslation("edition.none.text")));
        } else {
            configure(count);
            grid.setItems(
                    query -> editions.list(query.getOffset(), query.getLimit()).stream(), query -> editions.count());
            var card = new Section(grid);
            card.addClassName("card");
            add(card);
        }
    }

    private void configure(int count) {
        grid.addComponentColumn(EditionView::link)
                .setHeader(getTranslation("edition.column.title"))
                .setWidth("min(220px, 60vw)")
                .setFlexGrow(1);
        grid.addColumn(edition -> texts.moment(edition, getLocale()))
                .setHeader(getTranslation("edition.column.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        text("edition.column.filters", "280px", Edition::filters);
        text("edition.column.how", "200px", edition -> texts.handedOut(edition, getLocale()));
        text("edition.column.format", "150px", edition -> getTranslation("report.format." + edition.format()));
        grid.getElement().setAttribute("aria-label", getTranslation("edition.title"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        if (count > FULL_HEIGHT_ROWS) {
            grid.setHeight("34rem");
        } else {
            grid.setAllRowsVisible(true);
        }
    }

    /** Words that take more lines where they are too long for their column. */
    private void text(String key, String width, ValueProvider<Edition, String> value) {
        grid.addComponentColumn(edition -> {
                    var words = new Span(value.apply(edition));
                    words.addClassName("grid-name");
                    return words;
                })
                .setHeader(getTranslation(key))
                .setWidth(width)
                .setFlexGrow(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("edition.title") + " · Sinergi";
    }
}
