package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.chart.Chart;
import id.sinergi.component.Card;
import id.sinergi.origin.OriginAddress;
import id.sinergi.waiting.WaitingBy;
import id.sinergi.waiting.WaitingPage;

/** What the waiting room shows, from the figures at its head down to the people. */
class WaitingCards extends Composite<Div> {

    private final WaitingFacts facts;
    private final Chart months = new Chart();
    private final Chart lengths = new Chart();
    private final WaitingTableCard table;
    private final WaitingRecordsCard records;
    private final WaitingBeside beside;

    /** @param certifiedFrom narrows the page to the month or quarter that begins with this month */
    WaitingCards(
            WaitingNames names,
            WaitingRecordsCard records,
            OriginAddress origins,
            SerializableConsumer<String> certifiedFrom) {
        this.records = records;
        facts = new WaitingFacts(origins);
        beside = new WaitingBeside(origins);
        table = new WaitingTableCard(names);
        getContent().addClassName("grid-12");
        months.addSelectListener(select -> certifiedFrom.accept(select.key()));
        getContent().add(facts, new Card("c7", months), new Card("c5", lengths), table, records, beside);
    }

    /** @param choice of what the table is broken down by */
    void show(WaitingPage page, WaitingBy by, Component choice) {
        facts.show(page);
        months.show(page.months());
        lengths.show(page.lengths());
        table.show(page, by, choice);
        records.show(page);
        beside.show(page);
    }
}
