package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.chart.Chart;
import id.sinergi.component.EmptyState;
import id.sinergi.dashboard.ComparisonPage;
import id.sinergi.dashboard.ComparisonPages;
import id.sinergi.indicator.Slice;
import id.sinergi.report.ExportMenu;
import id.sinergi.savedview.SaveViewButton;
import jakarta.annotation.security.PermitAll;

/** Two to four regions, sectors, centres or periods side by side on the same scales. */
@Route("bandingkan")
@PermitAll
@Menu(order = 7, title = "compare.menu", icon = "vaadin:split-h")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FocusContext context;
    private final transient ComparisonPages pages;
    private final SliceHeader header;
    private final CompareChoice choice;
    private final CompareTable table = new CompareTable();
    private final Chart stages = new Chart();
    private final Chart course = new Chart();
    private final Div cards = new Div();
    private final EmptyState few =
            new EmptyState(getTranslation("compare.few.title"), getTranslation("compare.few.text"));
    private final ExportMenu exports;
    private Slice slice;

    CompareView(FocusContext context, ComparisonPages pages) {
        this.context = context;
        this.pages = pages;
        slice = context.parameters().usual();
        header = new SliceHeader(
                getTranslation("compare.title"), context.text(), context.choices(), other -> open(present(), other));
        header.addAction(new SaveViewButton(context.saved()));
        exports = new ExportMenu(context.reports());
        header.addAction(exports);
        choice = new CompareChoice(context, chosen -> open(chosen, slice));
        addClassName("page");
        cards.addClassName("grid-12");
        cards.add(table, card("c6", stages), card("c6", course));
        add(header, choice, few, cards);
    }

    private static Section card(String width, Component content) {
        var card = new Section(content);
        card.addClassNames("card", width);
        return card;
    }

    private CompareChoice.Chosen present() {
        return choice.present();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        var reading = context.parameters().read(query);
        slice = reading.slice();
        var chosen = CompareChoice.Chosen.read(query, context);
        choice.show(chosen);
        header.show(reading, getTranslation("compare.lead"));
        boolean enough = chosen.periods() || chosen.members().size() >= 2;
        few.setVisible(!enough);
        cards.setVisible(enough);
        exports.setVisible(enough);
        if (enough) {
            var page = chosen.periods()
                    ? pages.periods(slice, chosen.index(), getLocale())
                    : pages.members(chosen.subject(), chosen.members(), slice, chosen.index(), getLocale());
            show(page);
            exports.show(context.reports()
                    .document(
                            getTranslation("compare.title"),
                            context.sections().of(page, getLocale()),
                            slice,
                            event.getLocation().getPathWithQueryParameters(),
                            getLocale()));
        }
    }

    private void show(ComparisonPage page) {
        table.show(page.sides());
        stages.show(page.stages());
        course.show(page.course());
    }

    private void open(CompareChoice.Chosen chosen, Slice other) {
        var query = chosen.write(context.parameters().write(other));
        getUI().ifPresent(ui -> ui.navigate(CompareView.class, new QueryParameters(query)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title") + " · Sinergi";
    }
}
