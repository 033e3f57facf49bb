package id.sinergi.origin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.component.DefinitionList;
import id.sinergi.component.PageLink;
import id.sinergi.language.Texts;
import id.sinergi.origin.Origin;
import id.sinergi.report.TableCard;
import id.sinergi.wording.Defined;
import id.sinergi.wording.FigureText;
import java.util.Locale;

/** The cards of the page of a figure's origin. */
class OriginParts {

    private final OriginContext context;
    private final Origin origin;
    private final Locale locale;

    OriginParts(OriginContext context, Origin origin, Locale locale) {
        this.context = context;
        this.origin = origin;
        this.locale = locale;
    }

    /** The figure, what it is made of, and how it is defined and counted. */
    Section figure(Component choice) {
        var indicator = origin.figure().indicator();
        var value = new Div(FigureText.of(origin.figure(), locale));
        value.addClassName("kpi-value");
        var made = new Paragraph(context.sections().made(origin.figure(), locale));
        made.addClassName("sub");
        var card = new Section(
                new H2(Defined.measured(indicator, locale)),
                value,
                made,
                choice,
                new DefinitionList(Defined.fields(indicator, locale)));
        card.addClassNames("card", "c8");
        return card;
    }

    /** The code by which the figure is found again, and where to enter one. */
    Section code() {
        var code = new Div(context.citations().cite(origin.slice()).toString());
        code.addClassName("kpi-value");
        var card =
                card(text("code.title"), text("code.lead"), code, new PageLink(text("code.enter"), CitationView.PATH));
        card.addClassName("c4");
        return card;
    }

    /** The batches that made it. */
    Component batches() {
        if (origin.contributions().isEmpty()) {
            var card =
                    card(text("batches.title"), text(context.origins().isTold() ? "batches.none" : "batches.withheld"));
            card.addClassName("c12");
            return card;
        }
        var section = context.sections().batches(origin, locale);
        var table = context.reports().table(section, locale);
        return new TableCard(
                section, table, row -> "batch?nomor=" + table.rows().get(row).getFirst());
    }

    static Section card(String title, String lead, Component... content) {
        var sub = new Paragraph(lead);
        sub.addClassName("sub");
        var card = new Section(new H2(title), sub);
        card.add(content);
        card.addClassName("card");
        return card;
    }

    private String text(String key) {
        return Texts.of("origin." + key, locale);
    }
}
