package id.sinergi.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditTexts;
import id.sinergi.audit.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What entries are searched for, and filtered by. */
final class AuditChoice extends Composite<Div> {

    private static final int PAUSE_MILLIS = 400;

    private final TextField text = new TextField();
    private final Select<String> action = new Select<>();
    private final Select<String> outcome = new Select<>();
    private final Select<Integer> days = new Select<>();

    AuditChoice(AuditTexts texts, SerializableConsumer<AuditFilter> onChange) {
        getContent().addClassNames("filters", "choices");
        text.setLabel(getTranslation("audit.search"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.addClassName("wide");
        action.setLabel(getTranslation("audit.column.action"));
        action.setItemLabelGenerator(name -> name.isEmpty() ? getTranslation("audit.all") : texts.action(name));
        outcome.setLabel(getTranslation("audit.column.outcome"));
        outcome.setItems(AuditFilter.OUTCOMES);
        outcome.setItemLabelGenerator(
                name -> name.isEmpty() ? getTranslation("audit.all") : texts.outcome(Outcome.valueOf(name)));
        days.setLabel(getTranslation("audit.range"));
        days.setItems(AuditFilter.RANGES);
        days.setItemLabelGenerator(range -> getTranslation("audit.range." + range));
        text.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        List.of(action, outcome)
                .forEach(select -> select.addValueChangeListener(change -> tell(change.isFromClient(), onChange)));
        days.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        getContent().add(text, action, outcome, days);
    }

    void show(AuditFilter filter, List<String> actions) {
        var items = new TreeSet<>(actions);
        items.addAll(List.of("", filter.action()));
        action.setItems(items);
        text.setValue(filter.text());
        action.setValue(filter.action());
        outcome.setValue(filter.outcome());
        days.setValue(filter.days());
    }

    private void tell(boolean fromClient, SerializableConsumer<AuditFilter> onChange) {
        if (fromClient) {
            onChange.accept(new AuditFilter(
                    text.getValue(),
                    Objects.requireNonNullElse(action.getValue(), ""),
                    Objects.requireNonNullElse(outcome.getValue(), ""),
                    days.getValue()));
        }
    }
}
