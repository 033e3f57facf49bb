package id.sinergi.followup;

import id.sinergi.database.SystemRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What holds now of all that was said, kept in memory since many pages and documents say it; {@link FollowUpWatch} has it
 * read again once somebody has spoken. It is of every region: {@link FollowUpService} gives it to viewers.
 */
@Component
class HeldFollowUps {

    private final FollowUpRepository entries;
    private volatile Map<Concern, FollowUp> known = Map.of();

    HeldFollowUps(FollowUpRepository entries) {
        this.entries = entries;
    }

    Collection<FollowUp> all() {
        return known.values();
    }

    /** Those with an action that is overdue on a day; what was due first comes first. */
    List<FollowUpEntry> overdue(LocalDate day) {
        return known.values().stream()
                .filter(one -> one.isOverdue(day))
                .map(FollowUp::explanation)
                .sorted(Comparator.comparing(FollowUpEntry::due).thenComparing(FollowUpEntry::id))
                .toList();
    }

    /** One after the other: what was read before a change never takes the place of what was read after it. */
    synchronized void reload() {
        var held = new HashMap<Concern, FollowUp>();
        SystemRows.call(entries::findAllByOrderById).stream()
                .map(FollowUpEntity::entry)
                .collect(Collectors.groupingBy(FollowUpEntry::concern))
                .forEach((concern, all) -> FollowUp.of(all).ifPresent(one -> held.put(concern, one)));
        known = Map.copyOf(held);
    }
}
