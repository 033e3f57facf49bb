package id.sinergi.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that the chips of a {@link FilterBar} open. */
public final class FilterFields {

    private static final String WIDTH = "280px";

    private FilterFields() {}

    /** One of a few. */
    static Component radios(
            String label,
            List<String> items,
            String value,
            SerializableFunction<String, String> name,
            SerializableConsumer<String> onChoice) {
        var group = new RadioButtonGroup<String>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setLabel(label);
        group.setItems(items);
        group.setItemLabelGenerator(name::apply);
        group.setValue(value);
        group.addValueChangeListener(chosen -> onChoice.accept(chosen.getValue()));
        return group;
    }

    /** One of many, or none. */
    static <T> Component combo(
            String label,
            List<T> items,
            @Nullable T value,
            SerializableFunction<T, String> name,
            SerializableConsumer<@Nullable T> onChoice) {
        var combo = new ComboBox<T>(label);
        combo.setItemLabelGenerator(name::apply);
        combo.setItems(query -> matching(items, name, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        combo.setClearButtonVisible(value != null);
        combo.setValue(value);
        combo.setWidth(WIDTH);
        combo.addValueChangeListener(chosen -> onChoice.accept(chosen.getValue()));
        return combo;
    }

    /** What matches a typed text: the name itself first, then names that begin with it, then those that hold it. */
    public static <T> Stream<T> matching(List<T> items, SerializableFunction<T, String> name, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return items.stream()
                .filter(item -> name.apply(item).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(item -> rank(name.apply(item).toLowerCase(Locale.ROOT), wanted)));
    }

    private static int rank(String name, String wanted) {
        if (wanted.isEmpty() || name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : 2;
    }

    static Div panel(Component... parts) {
        var panel = new Div(parts);
        panel.addClassName("filter-panel");
        return panel;
    }

    static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("filter-row");
        return row;
    }
}
