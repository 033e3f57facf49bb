package id.sinergi.reconciliation;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.UnmatchedRow;
import id.sinergi.region.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The unmatched records of a slice one by one, for those whose work needs them; every page that is read is audited. */
@Service
public class UnmatchedService {

    private static final int LONGEST_PAGE = 200;

    private final Matches matches;
    private final Catalog catalog;
    private final SliceQuery slices;
    private final AuditLog audit;

    UnmatchedService(Matches matches, Catalog catalog, SliceQuery slices, AuditLog audit) {
        this.matches = matches;
        this.catalog = catalog;
        this.slices = slices;
        this.audit = audit;
    }

    /** The latest first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    @Transactional
    public List<UnmatchedRecord> page(Slice slice, RecordKind kind, int offset, int limit) {
        var query = matches.query(slice);
        if (query.isEmpty()) {
            return List.of();
        }
        int length = Math.min(limit, LONGEST_PAGE);
        audit.enter(AuditEntry.of("RECORDS_READ")
                .about(slices.write(slice))
                .saying("%s %s UNMATCHED %s %d+%d".formatted(slice.region(), slice.period(), kind, offset, length)));
        return matches.unmatched(slice, kind, offset, length).stream()
                .map(row -> record(row, query.get().agreement()))
                .toList();
    }

    private UnmatchedRecord record(UnmatchedRow row, int agreement) {
        var trained = row.agreement();
        var region = row.region();
        return new UnmatchedRecord(
                row.person(),
                row.day(),
                row.match(),
                destination(row.destination()),
                row.sourceId(),
                row.batch(),
                region == null ? null : new RegionCode(region).toString(),
                trained != null && trained != agreement,
                row.startedOn(),
                row.trainedOn(),
                row.regions() > 1);
    }

    private @Nullable String destination(@Nullable Integer number) {
        return number == null ? null : catalog.destinations().get(number).code();
    }
}
