package id.sinergi.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The sections of a briefing in their order, each with the sentence that may replace the generated one. */
class SectionPicker extends Composite<Div> {

    private final transient ReportService reports;
    private final SerializableRunnable onChange;
    private final OrderedList list = new OrderedList();
    private final ComboBox<String> add = new ComboBox<>();
    private List<SectionChoice> choices = new ArrayList<>();

    SectionPicker(ReportService reports, SerializableRunnable onChange) {
        this.reports = reports;
        this.onChange = onChange;
        list.addClassName("sections");
        add.setLabel(getTranslation("report.section.add"));
        add.setItemLabelGenerator(key -> reports.name(key, getLocale()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choices.add(new SectionChoice(change.getValue()));
                apply();
            }
        });
        getContent().add(list, add);
    }

    void show(List<SectionChoice> chosen) {
        choices = new ArrayList<>(chosen);
        draw();
    }

    List<SectionChoice> chosen() {
        return List.copyOf(choices);
    }

    private void apply() {
        draw();
        onChange.run();
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < choices.size(); i++) {
            list.add(new ListItem(row(i)));
        }
        add.clear();
        add.setItems(reports.keys().stream()
                .filter(key -> choices.stream().noneMatch(choice -> choice.key().equals(key)))
                .toList());
    }

    private Component row(int index) {
        var choice = choices.get(index);
        var section = reports.name(choice.key(), getLocale());
        var message = new TextField();
        message.setValue(choice.message());
        message.setPlaceholder(getTranslation("report.section.message"));
        message.setAriaLabel(getTranslation("report.section.messageOf", section));
        message.setMaxLength(200);
        message.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        message.addValueChangeListener(change -> {
            choices.set(index, new SectionChoice(choice.key(), change.getValue()));
            onChange.run();
        });
        var up = button(VaadinIcon.ARROW_UP, "report.section.up", section, () -> move(index, index - 1));
        up.setEnabled(index > 0);
        var down = button(VaadinIcon.ARROW_DOWN, "report.section.down", section, () -> move(index, index + 1));
        down.setEnabled(index + 1 < choices.size());
        var remove = button(VaadinIcon.CLOSE_SMALL, "report.section.remove", section, () -> remove(index));
        var row = new Div(new Span(section), message, up, down, remove);
        row.addClassName("section-row");
        return row;
    }

    private Button button(VaadinIcon icon, String text, String section, SerializableRunnable action) {
        var button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(text, section));
        return button;
    }

    private void move(int from, int to) {
        Collections.swap(choices, from, to);
        apply();
    }

    private void remove(int index) {
        choices.remove(index);
        apply();
    }
}
