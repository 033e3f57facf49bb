package id.sinergi.agreement;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the targets that were in force after a batch. Neither ministry's document gives one: all were entered by users. */
@Service
@Transactional(readOnly = true)
public class TargetService {

    private final TargetStore targets;
    private final TargetHistory history;

    TargetService(TargetStore targets, TargetHistory history) {
        this.targets = targets;
        this.history = history;
    }

    /** The targets in force of the years that the period touches, as the batch left them, in one statement. */
    public Targets find(int batch, String agreement, Collection<RegionCode> regions, PeriodRange period) {
        return Targets.of(targets.asOf(
                        batch,
                        agreement,
                        regions.stream().map(RegionCode::value).toList(),
                        period.from().getYear(),
                        period.to().getYear())
                .inForce());
    }

    /** The targets of a year in all regions, of all documents. */
    public TargetDocuments documents(int batch, String agreement, int year) {
        return targets.everywhere(batch, agreement, year, year);
    }

    /** How often targets of each indicator were set or changed in a document until a batch, for a year. */
    public Map<String, Map<TargetDocument, Integer>> versions(int batch, String agreement, int year) {
        return history.versions(batch, agreement, year);
    }

    /** All states of the targets of one region and year of an indicator, and of what was chosen there, until a batch. */
    public List<TargetRevision> history(int batch, String agreement, SetTarget.Subject subject) {
        return history.of(batch, agreement, subject);
    }

    /** Whether any target was ever set for the indicator of this code. */
    public boolean hasSome(String indicator) {
        return targets.existsByIndicator(indicator);
    }
}
