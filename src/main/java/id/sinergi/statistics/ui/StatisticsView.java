package id.sinergi.statistics.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.sinergi.component.CopyLink;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportService;
import id.sinergi.statistics.StatisticsChoice;
import id.sinergi.statistics.StatisticsDocuments;
import id.sinergi.statistics.StatisticsNames;
import id.sinergi.statistics.StatisticsPage;
import id.sinergi.statistics.StatisticsService;
import id.sinergi.statistics.StatisticsText;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The published figures: every vintage of a series, tables beside their printed totals, growth by vintage, sources. */
@Route(StatisticsChoice.PATH)
@PermitAll
@Menu(order = 7.7, title = "statistics.title", icon = "vaadin:newspaper")
class StatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StatisticsService statistics;
    private final transient StatisticsDocuments documents;
    private final transient StatisticsText text;
    private final PageHeader header = new PageHeader(getTranslation("statistics.title"));
    private final CopyLink copy = new CopyLink(
            getTranslation("dashboard.copyLink"),
            getTranslation("dashboard.copied"),
            getTranslation("dashboard.notCopied"));
    private final ExportMenu exports;
    private final Paragraph notice = new Paragraph();
    private final Paragraph definition = new Paragraph();
    private final StatisticsChoiceBar choice;
    private final StatisticsCards cards;
    private final transient StatisticsNames names;
    private final Div instead = new Div();

    StatisticsView(
            StatisticsService statistics,
            StatisticsDocuments documents,
            StatisticsText text,
            StatisticsNames names,
            ReportService reports) {
        this.statistics = statistics;
        this.documents = documents;
        this.text = text;
        this.names = names;
        exports = new ExportMenu(reports);
        choice = new StatisticsChoiceBar(names, this::open);
        cards = new StatisticsCards(reports);
        header.addAction(copy);
        header.addAction(exports);
        layOut();
    }

    private void layOut() {
        addClassNames("page", "with-filters");
        var everybody = new Paragraph(getTranslation("statistics.public"));
        everybody.addClassName("sub");
        definition.addClassName("sub");
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        add(header, choice, notice, definition, everybody, instead, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var given = new GivenParameters(event.getLocation().getQueryParameters().getParameters());
        var page = statistics.page(StatisticsChoice.read(given), given.unknown());
        notice.setVisible(!page.unknown().isEmpty());
        notice.setText(getTranslation("dashboard.unknown", String.join(", ", page.unknown())));
        instead.removeAll();
        List.of(choice, cards, exports, copy, definition).forEach(one -> one.setVisible(!page.isEmpty()));
        header.setStamp(documents.stamp(page, getLocale()));
        if (page.isEmpty()) {
            header.setLead("");
            instead.add(
                    new EmptyState(getTranslation("statistics.none.title"), getTranslation("statistics.none.text")));
        } else {
            show(page, event.getLocation().getPath());
        }
    }

    private void show(StatisticsPage page, String path) {
        var document = documents.of(page, path, getLocale());
        header.setLead(text.lead(page, getLocale()));
        definition.setText(names.definition(page.choice().indicator(), getLocale()));
        choice.show(page);
        cards.show(document);
        exports.show(document);
        copy.pin(documents.pinned(page));
    }

    private void open(StatisticsChoice other) {
        getUI().ifPresent(ui -> ui.navigate(StatisticsView.class, new QueryParameters(other.write())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("statistics.title") + " · Sinergi";
    }
}
