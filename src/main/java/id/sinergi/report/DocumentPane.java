package id.sinergi.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import id.sinergi.chart.Chart;
import id.sinergi.document.ChartSection;
import id.sinergi.document.FigureSection;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.document.TextSection;

/** A document on the screen, section after section, as its file says it; of long tables the first rows. */
public final class DocumentPane extends Composite<Div> {

    private static final int ROWS = 12;

    private final transient ReportService reports;

    public DocumentPane(ReportService reports) {
        this.reports = reports;
        getContent().addClassName("preview");
    }

    public void show(ReportDocument document) {
        getContent().removeAll();
        getContent().add(head(document));
        document.sections().forEach(section -> getContent().add(part(section, document)));
    }

    private static Component head(ReportDocument document) {
        var title = new Div(new H3(document.title()), new Paragraph(document.subtitle()));
        var stamp = new Paragraph(document.filters() + " · " + document.stamp() + " · " + document.source());
        stamp.addClassName("sub");
        title.add(stamp);
        title.addClassName("preview-part");
        return title;
    }

    private Component part(ReportSection section, ReportDocument document) {
        var part = new Div(new H3(section.headline()));
        part.addClassName("preview-part");
        switch (section) {
            case FigureSection figures -> part.add(table(figures, document));
            case ChartSection one -> part.add(chart(one));
            case TableSection table -> part.add(table(table, document));
            case TextSection text -> text.paragraphs().forEach(line -> part.add(new Paragraph(line)));
        }
        return part;
    }

    private static Component chart(ChartSection section) {
        var chart = new Chart();
        chart.show(section.chart());
        return chart;
    }

    /** The first rows; the file has all of them. */
    private Component table(ReportSection section, ReportDocument document) {
        var text = reports.table(section, document.locale());
        var table = new Element("table");
        table.getClassList().add("preview-table");
        var head = new Element("tr");
        text.columns().forEach(name -> head.appendChild(new Element("th").setText(name)));
        table.appendChild(head);
        text.rows().stream().limit(ROWS).forEach(cells -> {
            var row = new Element("tr");
            cells.forEach(cell -> row.appendChild(new Element("td").setText(cell)));
            table.appendChild(row);
        });
        var box = new Div();
        box.addClassName("preview-scroll");
        box.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", section.headline())
                .appendChild(table);
        if (text.rows().size() > ROWS) {
            box.add(new Paragraph(
                    getTranslation("report.preview.more", text.rows().size() - ROWS)));
        }
        return box;
    }
}
