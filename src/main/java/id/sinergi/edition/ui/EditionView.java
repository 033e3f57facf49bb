package id.sinergi.edition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.change.ChangeAddress;
import id.sinergi.change.ChangeService;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.component.PageLink;
import id.sinergi.document.ReportDocument;
import id.sinergi.edition.Differences;
import id.sinergi.edition.DifferencesSection;
import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionService;
import id.sinergi.report.DocumentPane;
import id.sinergi.report.ExportMenu;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One edition: what it said when it was presented, and what of it is different today. */
@Route("arsip/:nomor")
@PermitAll
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NUMBER = "nomor";
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.XLSX, ReportFormat.CSV, ReportFormat.PDF);

    private final transient EditionService editions;
    private final transient ReportService reports;
    private final transient EditionText texts;
    private final transient ChangeService changes;
    private final transient ChangeAddress addresses;
    private String title = "";

    EditionView(
            EditionService editions,
            ReportService reports,
            EditionText texts,
            ChangeService changes,
            ChangeAddress addresses) {
        this.changes = changes;
        this.addresses = addresses;
        this.editions = editions;
        this.reports = reports;
        this.texts = texts;
        addClassName("page");
    }

    /** A link to one edition. */
    static RouterLink link(Edition edition) {
        return new RouterLink(
                edition.title(), EditionView.class, new RouteParameters(NUMBER, String.valueOf(edition.id())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("edition.title");
        event.getRouteParameters()
                .get(NUMBER)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> editions.find(Long.parseLong(number)))
                .ifPresentOrElse(
                        edition -> editions.refusal(edition)
                                .ifPresentOrElse(reason -> refuse(edition, reason), () -> show(edition)),
                        () -> add(head(title), instead("unknown")));
    }

    private void show(Edition edition) {
        title = edition.title();
        var document = editions.open(edition.id());
        var header = presented(edition);
        header.setStamp(document.stamp(), document.source());
        var menu = new ExportMenu(reports);
        menu.show(document);
        header.addAction(menu);
        var differences = new DifferencesCard(document.locale());
        var found = editions.differences(edition.id());
        differences.show(found, differencesMenu(edition, document, found));
        if (changes.isTold() && !found.list().isEmpty()) {
            differences.explain(new PageLink(
                    getTranslation("edition.changes"),
                    ChangeAddress.PAGE,
                    addresses.since(edition.batch(), edition.order().slice().withAsOf(null))));
        }
        var cards = new Div(differences, new EditionFacts(edition, document, texts, reports), content(document));
        cards.addClassName("grid-12");
        add(header, cards);
    }

    /** The list of differences as files of its own, which say of what and against when. */
    private ExportMenu differencesMenu(Edition edition, ReportDocument then, Differences found) {
        var name = getTranslation("edition.differences");
        var menu = new ExportMenu(reports, FORMATS, getTranslation("edition.differences.export"));
        menu.show(reports.document(
                        getTranslation("lens.titled", edition.title(), name),
                        List.of(DifferencesSection.of(found, presentedText(edition), then.locale(), getLocale())),
                        edition.order().slice(),
                        EditionsView.PATH + "/" + edition.id(),
                        getLocale())
                .withFilters(then.filters()));
        return menu;
    }

    private Section content(ReportDocument document) {
        var pane = new DocumentPane(reports);
        pane.show(document);
        pane.getElement().setAttribute("lang", document.locale().getLanguage());
        var section = new Section(new H2(getTranslation("edition.content")), pane);
        section.addClassNames("card", "c12");
        return section;
    }

    private void refuse(Edition edition, Edition.Refusal reason) {
        title = edition.title();
        add(presented(edition), instead("refused." + reason));
    }

    private PageHeader presented(Edition edition) {
        var header = head(edition.title());
        header.setLead(presentedText(edition));
        return header;
    }

    private String presentedText(Edition edition) {
        return getTranslation("edition.presented", texts.moment(edition, getLocale())) + " "
                + texts.handedOut(edition, getLocale()) + ".";
    }

    private PageHeader head(String text) {
        var header = new PageHeader(text);
        header.setBreadcrumb(
                getTranslation("edition.way"),
                List.of(new RouterLink(getTranslation("edition.title"), EditionsView.class)));
        return header;
    }

    private EmptyState instead(String why) {
        return new EmptyState(getTranslation("edition." + why + ".title"), getTranslation("edition." + why + ".text"));
    }

    @Override
    public String getPageTitle() {
        return title + " · Sinergi";
    }
}
