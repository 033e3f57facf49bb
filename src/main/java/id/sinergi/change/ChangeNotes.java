package id.sinergi.change;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in one line by how much a count has changed since the data before the latest day of postings. */
@Component
public class ChangeNotes {

    private final ChangeService changes;
    private final StateNames states;
    private final ChangeAddress addresses;

    ChangeNotes(ChangeService changes, StateNames states, ChangeAddress addresses) {
        this.changes = changes;
        this.states = states;
        this.addresses = addresses;
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
        if (!slice.region().isCountry() || slice.asOf() != null || !indicator.addsUp() || !changes.isTold()) {
            return Optional.empty();
        }
        int after = changes.usual(slice);
        long difference = after == 0 ? 0 : changes.difference(slice, after, indicator);
        return difference == 0
                ? Optional.empty()
                : Optional.of(new Note(
                        Texts.of(
                                "change.note",
                                locale,
                                Figures.in(locale).signed(difference),
                                Defined.inSentence(indicator, locale),
                                states.name(after, locale)),
                        addresses.since(after, slice)));
    }
}
