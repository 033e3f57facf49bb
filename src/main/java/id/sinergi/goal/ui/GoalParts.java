package id.sinergi.goal.ui;

import com.vaadin.flow.function.SerializableConsumer;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.component.EmptyState;
import id.sinergi.goal.GoalAddress;
import id.sinergi.goal.GoalHistory;
import id.sinergi.goal.GoalPages;
import id.sinergi.goal.GoalWords;
import id.sinergi.goal.HistoryWords;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.intake.TargetPosting;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCatalog;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import id.sinergi.wording.Absences;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the parts of the page of targets are made with. */
@Component
record GoalParts(
        GoalAddress address,
        GoalPages pages,
        GoalHistory history,
        GoalWords words,
        HistoryWords historyWords,
        TargetPosting posting,
        AgreementCatalog agreements,
        RegionCatalog regions,
        IndicatorService indicators,
        CurrentViewer viewers,
        Clock clock) {

    private static final Set<UserRole> CHOOSING = Set.of(UserRole.MANAGER, UserRole.ADMINISTRATOR);

    GoalChoice choice(SerializableConsumer<Slice> onChoice) {
        return new GoalChoice(this, onChoice);
    }

    /** Whether the viewer may choose among documents of a region; those of the past stay as they were. */
    boolean mayChoose(Slice slice) {
        return slice.asOf() == null
                && viewers.get().contains(slice.region())
                && viewers.find().map(Viewer::role).filter(CHOOSING::contains).isPresent();
    }

    /** Whether the viewer may type targets of some regions; which of them the sheet tells. */
    boolean mayType() {
        return !viewers.get().isEmpty()
                && viewers.find()
                        .filter(viewer -> viewer.role() != UserRole.MINISTER)
                        .isPresent();
    }

    /** Whether figures are of made-up people. */
    boolean isDemo() {
        return indicators.freshness().demo();
    }

    String username() {
        return viewers.find().map(Viewer::username).orElse("");
    }

    /**
     * Why nothing is shown: a target is set for a whole region, so that a viewer of some of its parts looks at these. A year
     * that has not begun may have targets like any other.
     */
    Optional<EmptyState> refusal(Absences absences, Slice slice, Locale locale) {
        int year = Math.min(slice.period().from().getYear(), Year.now(clock).getValue());
        return absences.refusal(slice.withPeriod(PeriodRange.year(year)), locale)
                .map(why -> new EmptyState(why.title(), why.text()))
                .or(() -> viewers.get().contains(slice.region())
                        ? Optional.empty()
                        : Optional.of(new EmptyState(
                                Texts.of("goal.part.title", locale),
                                Texts.of("goal.part.text", locale, words.region(slice.region(), locale)))));
    }
}
