package id.sinergi.quality;

import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.KeptKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.source.IntakeException;
import id.sinergi.wording.Defined;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the breaks of series were, and how they become that again; one that was removed comes back as a new one. */
@Component
class BreakHistory implements KeptKind {

    private static final String DAY = "day";
    private static final String TEXT_ID = "text-id";
    private static final String TEXT_EN = "text-en";
    private static final String INDICATORS = "indicators";

    private final BreakRepository breaks;
    private final BreakAdministration administration;

    BreakHistory(BreakRepository breaks, BreakAdministration administration) {
        this.breaks = breaks;
        this.administration = administration;
    }

    static State state(SeriesBreak one) {
        return new State(Map.of(
                DAY, one.day().toString(),
                TEXT_ID, one.textId(),
                TEXT_EN, one.textEn(),
                INDICATORS, one.indicators().stream().map(Indicator::name).collect(Collectors.joining(" "))));
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.BREAK;
    }

    @Override
    public Map<String, State> present() {
        return breaks.findAllByOrderByDayAscIdAsc().stream()
                .collect(Collectors.toMap(one -> String.valueOf(one.number()), one -> state(one.seriesBreak())));
    }

    @Override
    public List<String> fields() {
        return List.of(DAY, TEXT_ID, TEXT_EN, INDICATORS);
    }

    @Override
    public String name(String subject, State state, Locale locale) {
        return state.get("en".equals(locale.getLanguage()) ? TEXT_EN : TEXT_ID);
    }

    @Override
    public String label(String field, Locale locale) {
        return Texts.of(
                switch (field) {
                    case DAY -> "quality.break.day";
                    case TEXT_ID -> "quality.break.text.id";
                    case TEXT_EN -> "quality.break.text.en";
                    default -> "quality.break.indicators";
                },
                locale);
    }

    @Override
    public String value(String field, String text, Locale locale) {
        if (field.equals(INDICATORS)) {
            return known(text).stream()
                    .sorted()
                    .map(indicator -> Defined.shortName(indicator, locale))
                    .collect(Collectors.joining(", "));
        }
        return field.equals(DAY) ? Dates.in(locale).mediumDate(LocalDate.parse(text)) : text;
    }

    private static Set<Indicator> known(String names) {
        var wanted = List.of(names.split(" "));
        return Indicator.all().stream()
                .filter(indicator -> wanted.contains(indicator.name()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean leadsBack(State state) {
        return true;
    }

    @Override
    public void restore(String subject, State state) {
        var present = administration.all().stream()
                .filter(one -> String.valueOf(one.number()).equals(subject))
                .findAny();
        try {
            if (state.isThere()) {
                administration.save(wanted(state, present));
            } else {
                present.ifPresent(administration::remove);
            }
        } catch (IntakeException refused) {
            var problem = refused.problem();
            throw new NotRestored(problem.key(), problem.arguments().toArray());
        }
    }

    private static SeriesBreak wanted(State state, Optional<SeriesBreak> present) {
        return new SeriesBreak(
                present.map(SeriesBreak::number).orElse(null),
                LocalDate.parse(state.get(DAY)),
                state.get(TEXT_ID),
                state.get(TEXT_EN),
                known(state.get(INDICATORS)),
                present.map(SeriesBreak::revision).orElse(0));
    }
}
