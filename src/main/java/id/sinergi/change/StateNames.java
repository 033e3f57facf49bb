package id.sinergi.change;

import id.sinergi.indicator.PostingDay;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names states of the data by the day on which their last batch was posted, and tells from what a viewer knows some. */
@Component
public class StateNames {

    private final ChangeService changes;
    private final List<KnownStates> sources;

    StateNames(ChangeService changes, List<KnownStates> sources) {
        this.changes = changes;
        this.sources = sources;
    }

    /** What the present viewer knows of, but for what was before the first batch. */
    public List<KnownState> known(Locale locale) {
        return sources.stream()
                .flatMap(source -> source.known(locale).stream())
                .filter(state -> state.batch() > 0)
                .toList();
    }

    /** {@code akhir 25 Nov 2026 (batch 14)}; by the batch alone where more was posted on its day. */
    public String name(int batch, Locale locale) {
        return changes.days().stream()
                .filter(day -> day.batch() == batch)
                .map(PostingDay::day)
                .findFirst()
                .map(day -> Texts.of("change.state", locale, Dates.in(locale).mediumDate(day), String.valueOf(batch)))
                .orElseGet(() -> batch == 0
                        ? Texts.of("change.state.none", locale)
                        : Texts.of("change.state.batch", locale, String.valueOf(batch)));
    }
}
