package id.sinergi.followup;

import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.security.UserDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is said and done about statuses, written for what is handed out. It is about a region as a whole and as of today, so
 * nothing stands beside the figures of one sector or of an earlier batch.
 */
@Component
public class SaidAbout {

    private final FollowUpService followUps;
    private final UserDirectory users;
    private final Clock clock;

    SaidAbout(FollowUpService followUps, UserDirectory users, Clock clock) {
        this.followUps = followUps;
        this.users = users;
        this.clock = clock;
    }

    /** About the slice's region, by the code of the indicator; of the year in which the slice's period ends. */
    public Map<String, List<String>> of(Slice slice, Locale locale) {
        return isWhole(slice)
                ? written(followUps.of(slice.agreement(), slice.region(), year(slice)), locale)
                : Map.of();
    }

    /** About an indicator of the slice's agreement, by the code of the region. */
    public Map<String, List<String>> byRegion(Slice slice, Indicator indicator, Locale locale) {
        return isWhole(slice)
                ? written(followUps.byRegion(slice.agreement(), indicator.name(), year(slice)), locale)
                : Map.of();
    }

    private static boolean isWhole(Slice slice) {
        return slice.equals(Slice.of(slice.agreement(), slice.period()).withRegion(slice.region()));
    }

    private static int year(Slice slice) {
        return slice.period().to().getYear();
    }

    private Map<String, List<String>> written(Map<String, FollowUp> held, Locale locale) {
        var names = users.displayNames(people(held));
        var today = LocalDate.now(clock);
        return held.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one ->
                                FollowUpText.lines(
                                                one.getValue(), one.getValue().isOverdue(today), names, locale)
                                        .stream()
                                        .map(FollowUpText.Line::whole)
                                        .toList()));
    }

    private static Set<String> people(Map<String, FollowUp> held) {
        return held.values().stream()
                .flatMap(FollowUp::entries)
                .flatMap(SaidAbout::people)
                .collect(Collectors.toSet());
    }

    private static Stream<String> people(FollowUpEntry entry) {
        var action = entry.action();
        return action == null ? Stream.of(entry.author()) : Stream.of(entry.author(), action.responsible());
    }
}
