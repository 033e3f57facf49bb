package id.sinergi.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.roster.GroupsGrid;
import id.sinergi.roster.PeopleGrid;

/** What lies behind the figures of a regency: the training groups, and the people for those who may read them. */
class RegencyCards extends Composite<Div> {

    private final transient RecordService records;
    private final transient Catalog catalog;

    RegencyCards(RecordService records, Catalog catalog) {
        this.records = records;
        this.catalog = catalog;
        getContent().addClassName("c12");
        getContent().addClassName("stack");
    }

    void show(Slice slice, boolean regency) {
        setVisible(regency);
        getContent().removeAll();
        if (regency) {
            if (records.permitted()) {
                getContent().add(card("records.groups", slice, new GroupsGrid(records, catalog, slice)));
                getContent().add(people(slice));
            } else {
                getContent()
                        .add(card("records.people", slice, new Paragraph(getTranslation("records.people.forbidden"))));
            }
        }
    }

    private Section card(String texts, Slice slice, Component content) {
        var asOf = slice.asOf();
        var subtitle = new Paragraph(
                asOf == null
                        ? getTranslation(texts + ".subtitle")
                        : getTranslation(texts + ".subtitle.asOf", String.valueOf(asOf)));
        subtitle.addClassName("sub");
        var card = new Section(new H2(getTranslation(texts + ".title")), subtitle, content);
        card.addClassNames("card", "landscape");
        return card;
    }

    private Section people(Slice slice) {
        var stage = slice.destination() == null ? Stage.TRAINED : Stage.PLACED;
        return card("records.people", slice, new PeopleGrid(records, catalog, slice, stage));
    }
}
