package id.sinergi.change;

import id.sinergi.indicator.PostingDay;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names states of the data by the day on which their last batch was posted. */
@Component
public class StateNames {

    private final ChangeService changes;

    StateNames(ChangeService changes) {
        this.changes = changes;
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
