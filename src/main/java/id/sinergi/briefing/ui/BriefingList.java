package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.briefing.Briefing;
import id.sinergi.briefing.BriefingService;
import id.sinergi.edition.EditionArchive;
import id.sinergi.report.FileLink;

/** The briefings that the viewer may use, each to be opened or fetched. */
class BriefingList extends Composite<Section> {

    private final transient BriefingService briefings;
    private final transient EditionArchive archive;
    private final UnorderedList list = new UnorderedList();

    BriefingList(BriefingService briefings, EditionArchive archive) {
        this.briefings = briefings;
        this.archive = archive;
        list.addClassName("briefings");
        getContent().addClassNames("card", "c4");
        getContent().add(new H2(getTranslation("report.saved")), list);
    }

    void refresh() {
        list.removeAll();
        briefings.all(getLocale()).forEach(briefing -> list.add(new ListItem(row(briefing))));
    }

    private Component row(Briefing briefing) {
        var link = new RouterLink(briefing.name(), BriefingsView.class);
        link.setQueryParameters(QueryParameters.of(BriefingsView.BRIEFING, String.valueOf(briefing.id())));
        var about = new Span(kind(briefing) + " · " + getTranslation("report.format." + briefing.format()));
        about.addClassName("sub");
        var words = new Div(link, about);
        words.addClassName("briefing-words");
        var locale = getLocale();
        var file = new FileLink(
                getTranslation("report.fetch"),
                () -> archive.download(briefings.order(briefing, locale), briefing.format()));
        file.getElement().setAttribute("aria-label", getTranslation("report.fetch.one", briefing.name()));
        file.addClassName("plain");
        var row = new Div(words, file);
        row.addClassName("briefing");
        return row;
    }

    private String kind(Briefing briefing) {
        if (briefing.isReady()) {
            return getTranslation("report.kind.ready");
        }
        return briefings.isMine(briefing)
                ? getTranslation("report.kind.mine")
                : getTranslation("report.kind.shared", briefing.owner());
    }
}
