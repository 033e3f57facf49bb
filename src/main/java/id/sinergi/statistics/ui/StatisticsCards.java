package id.sinergi.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.sinergi.chart.Chart;
import id.sinergi.component.Card;
import id.sinergi.document.ChartSection;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.report.ReportService;

/** The sections of a document as cards, charts as charts and tables as tables: what a file of the page says, too. */
class StatisticsCards extends Composite<Div> {

    private final transient ReportService reports;

    StatisticsCards(ReportService reports) {
        this.reports = reports;
        getContent().addClassName("grid-12");
    }

    void show(ReportDocument document) {
        getContent().removeAll();
        document.sections().forEach(section -> getContent().add(card(section, document)));
    }

    private Component card(ReportSection section, ReportDocument document) {
        if (section instanceof ChartSection one) {
            return new Card("c12", new Chart(one.chart()));
        }
        var card = new Card("c12", new H2(section.title()));
        if (!section.message().isEmpty()) {
            var message = new Paragraph(section.message());
            message.addClassName("sub");
            card.add(message);
        }
        if (section instanceof TableSection table) {
            card.add(new PublishedTableView(table, reports.table(table, document.locale())));
        }
        return card;
    }
}
