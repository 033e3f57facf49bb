package id.sinergi.change;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.visit.Visits;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the present viewer saw last time. */
@Component
class VisitState implements KnownStates {

    private final Visits visits;
    private final Clock clock;

    VisitState(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public List<KnownState> known(Locale locale) {
        return visits
                .last()
                .map(visit -> new KnownState(
                        visit.batch(),
                        Texts.of(
                                "change.state.visit",
                                locale,
                                Dates.in(locale).dateTime(visit.at().atZone(clock.getZone())))))
                .stream()
                .toList();
    }
}
