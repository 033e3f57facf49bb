package id.sinergi.filter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that the chips of a {@link FilterBar} open. */
public final class FilterFields {

    private static final String WIDTH = "280px";

    /** The rank of what does not match. */
    private static final int UNLIKE = 3;

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
    static <T> ComboBox<T> combo(
            String label,
            List<T> items,
            @Nullable T value,
            SerializableBiFunction<T, Locale, String> name,
            SerializableConsumer<@Nullable T> onChoice) {
        var combo = new ComboBox<T>(label);
        var locale = UI.getCurrent().getLocale();
        combo.setItemLabelGenerator(item -> name.apply(item, locale));
        combo.setItems(query -> matching(items, name, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        combo.setClearButtonVisible(value != null);
        combo.setValue(value);
        combo.setWidth(WIDTH);
        combo.addValueChangeListener(chosen -> onChoice.accept(chosen.getValue()));
        return combo;
    }

    /**
     * What matches a typed text in either language: the name itself first, then names that begin with it, then those that
     * hold it.
     */
    public static <T> Stream<T> matching(List<T> items, SerializableBiFunction<T, Locale, String> name, String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return items.stream()
                .map(item -> Map.entry(item, rank(item, name, wanted)))
                .filter(ranked -> ranked.getValue() < UNLIKE)
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static <T> int rank(T item, SerializableBiFunction<T, Locale, String> name, String wanted) {
        return Texts.LANGUAGES.stream()
                .map(language -> name.apply(item, language).toLowerCase(Locale.ROOT))
                .mapToInt(one -> rank(one, wanted))
                .min()
                .orElse(UNLIKE);
    }

    private static int rank(String name, String wanted) {
        if (wanted.isEmpty() || name.equals(wanted)) {
            return 0;
        }
        return name.startsWith(wanted) ? 1 : name.contains(wanted) ? 2 : UNLIKE;
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
