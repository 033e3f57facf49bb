package id.sinergi.change;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.visit.LastVisit;
import id.sinergi.visit.Visits;
import id.sinergi.wording.Defined;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Says in one line by how much a count has changed since the viewer's last visit; where nothing has since, from the data
 * before the latest day of postings.
 */
@Component
public class ChangeNotes {

    private final ChangeService changes;
    private final StateNames states;
    private final ChangeAddress addresses;
    private final Visits visits;
    private final Clock clock;

    ChangeNotes(ChangeService changes, StateNames states, ChangeAddress addresses, Visits visits, Clock clock) {
        this.changes = changes;
        this.states = states;
        this.addresses = addresses;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * A line and where it is told in full.
     *
     * @param parameters of the page of changes
     */
    public record Note(String text, Map<String, List<String>> parameters) {}

    /**
     * Of the whole country, or what the viewer sees of it. Nothing where there is nothing earlier or no difference, of rates,
     * as of an earlier batch, and for viewers who are not told of changes.
     */
    public Optional<Note> of(Slice slice, Indicator indicator, Locale locale) {
        if (!slice.region().isCountry() || slice.asOf() != null || !indicator.isMeasure() || !changes.isTold()) {
            return Optional.empty();
        }
        return visits.last()
                .flatMap(visit -> since(visit, slice, indicator, locale))
                .or(() -> {
                    int after = changes.usual(slice);
                    return since(after, "change.note", states.name(after, locale), slice, indicator, locale);
                });
    }

    private Optional<Note> since(LastVisit visit, Slice slice, Indicator indicator, Locale locale) {
        var day = Dates.in(locale).mediumDate(LocalDate.ofInstant(visit.at(), clock.getZone()));
        return since(visit.batch(), "change.note.visit", day, slice, indicator, locale);
    }

    private Optional<Note> since(int after, String key, String state, Slice slice, Indicator indicator, Locale locale) {
        boolean earlier = after > 0 && after < changes.until(slice);
        long difference = earlier ? changes.difference(slice, after, indicator) : 0;
        return difference == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Texts.of(
                                key,
                                locale,
                                Figures.in(locale).signed(difference),
                                Defined.inSentence(indicator, locale),
                                state),
                        addresses.since(after, slice)));
    }
}
