package id.sinergi.contribution.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.change.KnownState;
import id.sinergi.change.StateNames;
import id.sinergi.contribution.Basis;
import id.sinergi.contribution.ContributionAddress;
import id.sinergi.contribution.ContributionQuestion;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which figure's change is explained, by the members of what, and compared with what. */
class ContributionChoice extends Composite<Div> {

    private static final List<Basis> PERIODS = Stream.of(
                    ComparedWith.USUAL, ComparedWith.PRECEDING, ComparedWith.YEAR_BEFORE)
            .map(Basis::of)
            .toList();

    private final Select<Indicator> measured = new Select<>();
    private final Select<Dimension> dimension = new Select<>();
    private final Select<Basis> basis = new Select<>();
    private transient List<KnownState> known = List.of();

    /** @param onChange is told the question with another choice */
    ContributionChoice(StateNames states, SerializableConsumer<ContributionChoice> onChange) {
        measured.setLabel(getTranslation("contribution.measured"));
        measured.setItemLabelGenerator(one -> Defined.measured(one, getLocale()));
        dimension.setLabel(getTranslation("contribution.by"));
        dimension.setItems(ContributionAddress.DIMENSIONS);
        dimension.setItemLabelGenerator(one -> getTranslation("focus.dimension." + one));
        basis.setLabel(getTranslation("contribution.compared"));
        basis.setItemLabelGenerator(one -> named(one, states));
        Stream.of(measured, dimension, basis)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        onChange.accept(this);
                    }
                }));
        Stream.of(measured, basis).forEach(field -> field.addClassName("wide"));
        getContent().addClassNames("filters", "choices");
        getContent().add(measured, dimension, basis);
    }

    /** A state that the viewer knows from something is named by that, too. */
    private String named(Basis one, StateNames states) {
        var batch = one.since();
        return batch == null
                ? getTranslation("report.compared." + one.period())
                : Stream.concat(
                                Stream.of(getTranslation("contribution.since", states.name(batch, getLocale()))),
                                known.stream()
                                        .filter(state -> state.batch() == batch)
                                        .map(KnownState::name))
                        .collect(Collectors.joining(" · "));
    }

    /**
     * @param by what the page is split by
     * @param days whose data can be compared with; none where the viewer is not told of earlier data
     * @param states those that the viewer knows, which can be compared with as well
     */
    void show(ContributionQuestion question, Dimension by, List<PostingDay> days, List<KnownState> states) {
        known = List.copyOf(states);
        measured.setItems(Indicator.all());
        measured.setValue(question.indicator());
        dimension.setValue(by);
        basis.setItems(Stream.of(
                        Stream.concat(PERIODS.stream(), Stream.of(question.basis())),
                        days.stream().map(PostingDay::batch).map(Basis::since),
                        states.stream().map(KnownState::batch).map(Basis::since))
                .flatMap(some -> some)
                .distinct()
                .toList());
        basis.setValue(question.basis());
    }

    /** The question about this slice with what is chosen now. */
    ContributionQuestion of(Slice slice) {
        return new ContributionQuestion(slice, measured.getValue(), dimension.getValue(), basis.getValue());
    }
}
