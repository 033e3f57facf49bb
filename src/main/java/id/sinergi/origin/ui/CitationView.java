package id.sinergi.origin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.sinergi.change.ChangeAddress;
import id.sinergi.citation.Citation;
import id.sinergi.citation.CitationCode;
import id.sinergi.component.EmptyState;
import id.sinergi.component.PageHeader;
import id.sinergi.component.PageLink;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.origin.OriginAddress;
import id.sinergi.report.TableCard;
import id.sinergi.wording.SliceNames;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;

/** Finds figures that were handed out by the code in their file, and tells whether they still are so. */
@Route(CitationView.PATH + "/:kode?")
@PermitAll
@Menu(order = 82, title = "citation.menu", icon = "vaadin:barcode")
class CitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "kode";

    private final transient CitationContext context;
    private final transient Clock clock;
    private final TextField field = new TextField();
    private final Div body = new Div();
    private final PageHeader header;

    CitationView(CitationContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
        header = new PageHeader(getTranslation("citation.title"));
        header.setLead(getTranslation("citation.explain"));
        field.setLabel(getTranslation("citation.field"));
        field.setPlaceholder("7K3F-9QWD");
        field.setMaxLength(CitationCode.LONGEST);
        field.setClearButtonVisible(true);
        var find = new Button(getTranslation("citation.find"), click -> open());
        field.addKeyDownListener(Key.ENTER, press -> open());
        var ask = new Div(field, find);
        ask.addClassNames("actions", "at-the-end");
        addClassName("page");
        body.addClassName("grid-12");
        add(header, ask, body);
    }

    private void open() {
        var typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(CitationCode.find(typed)
                .map(code -> PATH + "/" + code)
                .orElse(PATH + "/" + typed.replaceAll("[^A-Za-z0-9-]", ""))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        body.removeAll();
        context.absences()
                .ofNothing(getLocale())
                .ifPresentOrElse(
                        why -> body.add(new EmptyState(why.title(), why.text())),
                        () -> event.getRouteParameters().get("kode").ifPresent(this::look));
    }

    private void look(String typed) {
        field.setValue(typed);
        var code = CitationCode.find(typed);
        var citation = code.flatMap(context.citations()::find);
        if (citation.isEmpty()) {
            say("citation.none", code.map(CitationCode::toString).orElse(typed));
        } else if (!context.citations().mayRead(citation.get())) {
            say("citation.others", citation.get().code().toString());
        } else {
            show(citation.get());
        }
    }

    private void say(String key, String code) {
        body.add(new EmptyState(getTranslation(key, code), getTranslation(key + ".text")));
    }

    private void show(Citation citation) {
        var figures = context.citations().compare(citation);
        var said = new Paragraph(getTranslation(
                "citation.of",
                citation.code().toString(),
                context.names()
                        .filters(
                                citation.slice(),
                                Map.of(SliceNames.Part.REGION, context.places(citation, getLocale())),
                                getLocale()),
                Dates.in(getLocale()).dateTime(citation.madeAt().atZone(clock.getZone())),
                String.valueOf(citation.batch())));
        said.addClassName("c12");
        body.add(said);
        for (var section : context.sections().of(figures, getLocale())) {
            body.add(new TableCard(section, context.reports().table(section, getLocale())));
        }
        if (context.citations().isAllThatIsSeen(citation)) {
            body.add(links(citation));
        }
    }

    /** As of its batch, for those who are told of earlier data. */
    private Slice asCited(Citation citation) {
        return context.changes().isTold() ? citation.slice().withAsOf(citation.batch()) : citation.slice();
    }

    private Div links(Citation citation) {
        var links = new Div(new PageLink(
                getTranslation("citation.origin"),
                OriginAddress.PAGE,
                context.origins().of(asCited(citation), Indicator.DILATIH)));
        if (context.changes().isTold()) {
            links.add(new PageLink(
                    getTranslation("citation.changes"),
                    ChangeAddress.PAGE,
                    context.changed().since(citation.batch(), citation.slice())));
        }
        links.addClassNames("actions", "c12");
        return links;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("citation.title") + " · Sinergi";
    }
}
