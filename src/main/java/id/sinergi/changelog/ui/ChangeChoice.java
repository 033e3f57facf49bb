package id.sinergi.changelog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.changelog.ChangeFilter;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeWords;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Of what, by whom and when changes are looked for; or the day whose states are looked at. */
final class ChangeChoice extends Composite<Div> {

    private static final int PAUSE_MILLIS = 400;
    private static final int LONGEST = 200;

    private final TextField text = new TextField();
    private final Select<String> kind = new Select<>();
    private final Select<String> person = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final DatePicker asOf = new DatePicker();

    ChangeChoice(ChangeWords words, SerializableConsumer<ChangeFilter> onChange) {
        getContent().addClassNames("filters", "choices");
        layOutText();
        offerKinds(words);
        person.setLabel(getTranslation("changelog.column.who"));
        person.setItemLabelGenerator(
                name -> name.isEmpty() ? getTranslation("changelog.all") : words.actor(name, getLocale()));
        label(from, "changelog.from");
        label(until, "changelog.until");
        label(asOf, "changelog.as-of");
        asOf.setHelperText(getTranslation("changelog.as-of.help"));
        List.<HasValue<?, ?>>of(text, kind, person, from, until, asOf).forEach(field -> listen(field, onChange));
        getContent().add(text, kind, person, from, until, asOf);
    }

    private void layOutText() {
        text.setLabel(getTranslation("changelog.search"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setClearButtonVisible(true);
        text.setMaxLength(LONGEST);
        text.addClassName("wide");
    }

    private void offerKinds(ChangeWords words) {
        kind.setLabel(getTranslation("changelog.column.kind"));
        kind.setItems(
                Stream.concat(Stream.of(""), Stream.of(ChangeKind.values()).map(Enum::name))
                        .toList());
        kind.setItemLabelGenerator(name ->
                name.isEmpty() ? getTranslation("changelog.all") : words.kind(ChangeKind.valueOf(name), getLocale()));
    }

    private void label(DatePicker day, String key) {
        day.setLabel(getTranslation(key));
        day.setLocale(getLocale());
        day.setClearButtonVisible(true);
    }

    private void listen(HasValue<?, ?> field, SerializableConsumer<ChangeFilter> onChange) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(read());
            }
        });
    }

    /** What states are of is not asked for who changed them, or when. */
    void show(ChangeFilter filter, List<String> people) {
        var names = new TreeSet<>(people);
        names.addAll(List.of("", filter.person()));
        person.setItems(names);
        text.setValue(filter.text());
        kind.setValue(Optional.ofNullable(filter.kind()).map(Enum::name).orElse(""));
        person.setValue(filter.person());
        from.setValue(filter.from());
        until.setValue(filter.until());
        asOf.setValue(filter.asOf());
        List.<Component>of(person, from, until).forEach(field -> field.setVisible(filter.asOf() == null));
    }

    private ChangeFilter read() {
        var chosen = kind.getValue();
        return new ChangeFilter(
                chosen == null || chosen.isEmpty() ? null : ChangeKind.valueOf(chosen),
                Objects.requireNonNullElse(person.getValue(), ""),
                text.getValue(),
                from.getValue(),
                until.getValue(),
                asOf.getValue());
    }
}
