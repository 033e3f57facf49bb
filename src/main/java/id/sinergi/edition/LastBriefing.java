package id.sinergi.edition;

import id.sinergi.change.KnownState;
import id.sinergi.change.KnownStates;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.security.CurrentViewer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the present viewer was handed out last as a briefing. */
@Component
class LastBriefing implements KnownStates {

    private final EditionRepository editions;
    private final CurrentViewer viewer;
    private final Clock clock;

    LastBriefing(EditionRepository editions, CurrentViewer viewer, Clock clock) {
        this.editions = editions;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Override
    public List<KnownState> known(Locale locale) {
        return viewer
                .find()
                .flatMap(present -> editions.findFirstByReaderOrderByIdDesc(present.username()))
                .map(edition -> new KnownState(
                        edition.batch(),
                        Texts.of(
                                "change.state.briefing",
                                locale,
                                edition.title(),
                                Dates.in(locale).dateTime(edition.madeAt().atZone(clock.getZone())))))
                .stream()
                .toList();
    }
}
