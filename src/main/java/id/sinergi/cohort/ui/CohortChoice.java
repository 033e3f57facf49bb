package id.sinergi.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.cohort.CohortCut;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.GivenParameters;
import id.sinergi.period.Granularity;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** How cohorts are cut, after how many months they are judged, and by what they are broken down. */
class CohortChoice extends Composite<Div> {

    private static final String STEP = "langkah";
    private static final String WINDOW = "jendela";
    private static final String BY = "menurut";
    private static final List<Integer> WINDOWS = List.of(3, 6, 9, 12);
    private static final List<Dimension> DIMENSIONS = List.of(
            Dimension.CENTRE,
            Dimension.SECTOR,
            Dimension.SEX,
            Dimension.PROVINCE,
            Dimension.REGENCY,
            Dimension.DESTINATION);

    /** What the address says of it. */
    record Chosen(Granularity step, int window, Dimension dimension) implements Serializable {

        /** The usual cut holds where the address names neither part of it. */
        static Chosen read(GivenParameters given, Supplier<CohortCut> usual) {
            var step = given.one(STEP, name -> find(Granularity.values(), name));
            var window = given.one(WINDOW, Chosen::months);
            var cut = usual.get();
            return new Chosen(
                    step.orElse(window.isPresent() ? Granularity.QUARTER : cut.step()),
                    window.orElse(cut.window()),
                    given.one(BY, name -> find(Dimension.values(), name).filter(DIMENSIONS::contains))
                            .orElse(Dimension.CENTRE));
        }

        /** Names the cut in full, since what is usual changes as cohorts grow older. */
        Map<String, List<String>> write(Map<String, List<String>> slice) {
            var query = new LinkedHashMap<>(slice);
            query.put(STEP, List.of(step.name().toLowerCase(Locale.ROOT)));
            query.put(WINDOW, List.of(String.valueOf(window)));
            if (dimension != Dimension.CENTRE) {
                query.put(BY, List.of(dimension.name().toLowerCase(Locale.ROOT)));
            }
            return query;
        }

        Chosen withStep(Granularity other) {
            return new Chosen(other, window, dimension);
        }

        private static <T extends Enum<T>> Optional<T> find(T[] values, String name) {
            return Arrays.stream(values)
                    .filter(value -> value.name().equalsIgnoreCase(name))
                    .findAny();
        }

        private static Optional<Integer> months(String text) {
            return text.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
        }
    }

    private final Select<Granularity> step = new Select<>();
    private final Select<Integer> window = new Select<>();
    private final Select<Dimension> dimension = new Select<>();
    private Chosen present = new Chosen(Granularity.QUARTER, 12, Dimension.CENTRE);

    CohortChoice(SerializableConsumer<Chosen> onChange) {
        getContent().addClassNames("filters", "choices");
        step.setLabel(getTranslation("cohort.step"));
        step.setItems(Granularity.values());
        step.setItemLabelGenerator(value -> getTranslation("cohort.step." + value));
        window.setLabel(getTranslation("cohort.window"));
        window.setItemLabelGenerator(value -> getTranslation("cohort.window.months", value));
        dimension.setLabel(getTranslation("cohort.by"));
        dimension.setItems(DIMENSIONS);
        dimension.setItemLabelGenerator(value -> getTranslation("focus.dimension." + value));
        List.of(step, window, dimension)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.accept(new Chosen(step.getValue(), window.getValue(), dimension.getValue()));
                    }
                }));
        getContent().add(step, window, dimension);
    }

    void show(Chosen chosen, int usualWindow) {
        present = chosen;
        var windows = new TreeSet<>(WINDOWS);
        windows.addAll(List.of(usualWindow, chosen.window()));
        window.setItems(windows);
        step.setValue(chosen.step());
        window.setValue(chosen.window());
        dimension.setValue(chosen.dimension());
    }

    Chosen present() {
        return present;
    }
}
