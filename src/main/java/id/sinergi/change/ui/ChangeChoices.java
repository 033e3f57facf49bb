package id.sinergi.change.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiConsumer;
import id.sinergi.change.KnownState;
import id.sinergi.change.StateNames;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.PostingDay;
import id.sinergi.wording.Defined;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which state of the data is compared with, and which count is told in detail. */
class ChangeChoices extends Composite<Div> {

    private final Select<Integer> since = new Select<>();
    private final Select<Indicator> measured = new Select<>();
    private transient List<KnownState> known = List.of();

    /** @param onChange is told the last batch of the chosen state and the chosen count */
    ChangeChoices(StateNames states, SerializableBiConsumer<Integer, Indicator> onChange) {
        since.setLabel(getTranslation("change.since"));
        since.setItemLabelGenerator(batch -> named(batch, states));
        measured.setLabel(getTranslation("change.measured"));
        measured.setItemLabelGenerator(one -> Defined.measured(one, getLocale()));
        measured.setItems(Indicator.all().stream().filter(Indicator::isMeasure).toList());
        Stream.of(since, measured)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient() && since.getValue() != null && measured.getValue() != null) {
                        onChange.accept(since.getValue(), measured.getValue());
                    }
                }));
        since.addClassName("wide");
        getContent().addClassNames("filters", "choices");
        getContent().add(since, measured);
    }

    /** A state that the viewer knows from something is named by that, too. */
    private String named(int batch, StateNames states) {
        return Stream.concat(
                        Stream.of(states.name(batch, getLocale())),
                        known.stream().filter(state -> state.batch() == batch).map(KnownState::name))
                .collect(Collectors.joining(" · "));
    }

    /**
     * @param days those that can be chosen, beside the beginning and the one shown
     * @param states those that the viewer knows, which can be chosen as well
     */
    void show(int after, List<PostingDay> days, List<KnownState> states, Indicator indicator) {
        known = List.copyOf(states);
        since.setItems(Stream.of(
                        Stream.of(after, 0),
                        days.stream().map(PostingDay::batch),
                        states.stream().map(KnownState::batch))
                .flatMap(batches -> batches)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList());
        since.setValue(after);
        measured.setValue(indicator);
    }
}
