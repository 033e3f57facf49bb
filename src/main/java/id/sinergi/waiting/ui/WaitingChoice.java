package id.sinergi.waiting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.indicator.Slice;
import id.sinergi.waiting.WaitingBy;

/** What the table of the waiting room is broken down by. */
class WaitingChoice extends Composite<Select<WaitingBy>> {

    WaitingChoice(SerializableConsumer<WaitingBy> onChange) {
        getContent().setWidth("min(275px, 100%)");
        getContent().setLabel(getTranslation("waiting.by"));
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
    }

    /** A region is broken down by provinces or regencies, as the slice has it. */
    void show(WaitingBy by, Slice slice) {
        getContent().setItemLabelGenerator(one -> getTranslation("focus.dimension." + one.dimension(slice)));
        getContent().setItems(WaitingBy.values());
        getContent().setValue(by);
    }
}
