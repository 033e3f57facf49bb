package id.sinergi.edition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.sinergi.document.ReportDocument;
import id.sinergi.edition.Edition;
import id.sinergi.report.FileLink;
import id.sinergi.report.ReportService;

/** What an edition was about, how it was handed out, and its file. */
class EditionFacts extends Composite<Section> {

    EditionFacts(Edition edition, ReportDocument document, EditionText texts, ReportService reports) {
        var locale = getLocale();
        var facts = new DescriptionList();
        facts.addClassName("edition-facts");
        add(facts, "filters", document.filters());
        add(
                facts,
                "file",
                getTranslation("report.format." + edition.format()) + " · " + edition.fileName() + " · "
                        + texts.size(edition, locale));
        add(facts, "checksum", edition.checksum());
        var file = new FileLink(getTranslation("edition.fetch"), () -> reports.file(document, edition.format()));
        file.addClassName("plain");
        getContent().add(new H2(getTranslation("edition.facts")), facts, file);
        getContent().addClassNames("card", "c12");
    }

    private void add(DescriptionList facts, String key, String text) {
        facts.add(
                new DescriptionList.Term(getTranslation("edition.fact." + key)),
                new DescriptionList.Description(new Span(text)));
    }
}
