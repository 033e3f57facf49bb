package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeCause;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/** Cause, owner, due date and comment of a case as fields. */
class TermsForm extends Composite<Div> {

    private final Select<DisputeCause> cause = new Select<>();
    private final Select<String> owner = new Select<>();
    private final DatePicker due = new DatePicker();
    private final TextArea note = new TextArea();

    /** @param owners display names of those who may see to the case, by user name */
    TermsForm(SortedMap<String, String> owners) {
        cause.setLabel(getTranslation("reconciliation.case.cause"));
        cause.setItems(DisputeCause.values());
        cause.setItemLabelGenerator(one -> getTranslation("reconciliation.case.cause." + one));
        cause.setValue(DisputeCause.UNKNOWN);
        owner.setLabel(getTranslation("reconciliation.case.owner"));
        owner.setItems(owners.keySet());
        owner.setItemLabelGenerator(name -> owners.getOrDefault(name, name));
        due.setLabel(getTranslation("reconciliation.case.due"));
        due.setLocale(getLocale());
        note.setLabel(getTranslation("reconciliation.case.note"));
        note.setMaxLength(Dispute.Terms.LONGEST_NOTE);
        getContent().addClassName("filter-panel");
        getContent().add(cause, owner, due, note);
    }

    void propose(String name, LocalDate day) {
        if (owner.getListDataView().contains(name)) {
            owner.setValue(name);
        }
        due.setValue(day);
    }

    void show(Dispute.Terms terms) {
        cause.setValue(terms.cause());
        note.setValue(terms.note());
        propose(terms.owner(), terms.due());
    }

    /** Empty, with the fields marked, while something is missing. */
    Optional<Dispute.Terms> terms() {
        owner.setInvalid(owner.getValue() == null);
        owner.setErrorMessage(getTranslation("reconciliation.case.owner.missing"));
        due.setInvalid(due.getValue() == null);
        due.setErrorMessage(getTranslation("reconciliation.case.due.missing"));
        return owner.getValue() == null || due.getValue() == null
                ? Optional.empty()
                : Optional.of(new Dispute.Terms(cause.getValue(), owner.getValue(), due.getValue(), note.getValue()));
    }
}
