package id.sinergi.stocktake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.sinergi.followup.FollowUpEntry;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What is done about a status, who sees to it, by when, and when it was done. */
class ActionFields extends Composite<Div> {

    private static final int LONGEST = 1000;

    private final TextArea what = new TextArea();
    private final Select<String> responsible = new Select<>();
    private final DatePicker due = new DatePicker();
    private final DatePicker done = new DatePicker();

    /** @param owners display names of those who may see to it, by user name */
    ActionFields(SortedMap<String, String> owners) {
        what.setLabel(getTranslation("stocktake.field.action"));
        what.setMaxLength(LONGEST);
        responsible.setLabel(getTranslation("stocktake.field.responsible"));
        responsible.setItems(owners.keySet());
        responsible.setItemLabelGenerator(name -> owners.getOrDefault(name, name));
        due.setLabel(getTranslation("stocktake.field.due"));
        due.setLocale(getLocale());
        done.setLabel(getTranslation("stocktake.field.done"));
        done.setLocale(getLocale());
        getContent().addClassName("filter-panel");
        getContent().add(what, responsible, due, done);
    }

    void show(FollowUpEntry.@Nullable Action action) {
        if (action == null) {
            return;
        }
        what.setValue(action.what());
        if (responsible.getListDataView().contains(action.responsible())) {
            responsible.setValue(action.responsible());
        }
        due.setValue(action.due());
        done.setValue(action.done());
    }

    /** Marks what is missing; whether nothing is. */
    boolean check() {
        boolean acts = !what.getValue().isBlank();
        mark(responsible, acts && responsible.getValue() == null, "stocktake.field.responsible.missing");
        mark(due, acts && due.getValue() == null, "stocktake.field.due.missing");
        mark(done, !acts && done.getValue() != null, "stocktake.field.done.without");
        return !responsible.isInvalid() && !due.isInvalid() && !done.isInvalid();
    }

    private void mark(HasValidation field, boolean invalid, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(invalid);
    }

    /** Of fields that were checked; null where nothing is done. */
    FollowUpEntry.@Nullable Action action() {
        return what.getValue().isBlank()
                ? null
                : new FollowUpEntry.Action(
                        what.getValue().strip(), responsible.getValue(), due.getValue(), done.getValue());
    }
}
