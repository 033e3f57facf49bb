package id.sinergi.agreement;

import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the targets that were in force after a batch. Neither ministry's document gives one: all were entered by users. */
@Service
@Transactional(readOnly = true)
public class TargetService {

    private final TargetStore targets;

    TargetService(TargetStore targets) {
        this.targets = targets;
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

    /** Whether any target was ever set for the indicator of this code. */
    public boolean hasSome(String indicator) {
        return targets.existsByIndicator(indicator);
    }
}
