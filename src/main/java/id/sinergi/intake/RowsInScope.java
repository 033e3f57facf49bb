package id.sinergi.intake;

import id.sinergi.journey.OutsideRow;
import id.sinergi.journey.OwnRecords;
import id.sinergi.journey.RecordScope;
import id.sinergi.person.Masking;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.region.SeenScope;
import id.sinergi.row.FileKind;
import id.sinergi.row.PersonTraces;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Rejects the staged rows that are not of their sender's regions and agreements, row by row: files of centres and of the ministries hold
 * people from everywhere, so that a file refused as a whole could never be sent by a province.
 */
@Component
class RowsInScope {

    private final RecordScope records;
    private final FigureScope figures;
    private final RegionCatalog regions;

    RowsInScope(RecordScope records, FigureScope figures, RegionCatalog regions) {
        this.records = records;
        this.figures = figures;
        this.regions = regions;
    }

    /** Takes the rows outside away and logs them. */
    void reject(int upload, FileKind kind, SeenScope scope, RejectionLog rejections) {
        if (scope.isEverything()) {
            return;
        }
        var found = outside(upload, kind, scope, Math.max(1, rejections.room()));
        if (!found.isEmpty()) {
            found.forEach(rejection -> rejections.add(List.of(rejection)));
            rejections.addUnkept(remove(upload, kind, scope) - found.size());
        }
    }

    /** Whether all staged rows are of the scope; what others posted since they were staged may have changed that. */
    boolean areAll(int upload, FileKind kind, SeenScope scope) {
        return scope.isEverything() || outside(upload, kind, scope, 1).isEmpty();
    }

    private List<Rejection> outside(int upload, FileKind kind, SeenScope scope, int limit) {
        return kind.records()
                .map(records -> this.records.outside(records, upload, own(scope), limit).stream()
                        .map(row -> rejection(kind, row))
                        .toList())
                .orElseGet(() -> isCountry(scope) ? List.of() : figures.outside(kind, upload, all(scope), limit));
    }

    private int remove(int upload, FileKind kind, SeenScope scope) {
        return kind.records()
                .map(records -> this.records.remove(records, upload, own(scope)))
                .orElseGet(() -> figures.remove(kind, upload, all(scope)));
    }

    private static Rejection rejection(FileKind kind, OutsideRow row) {
        var problem = new Problem("intake.reason.scope." + row.why(), List.of());
        return switch (row.why()) {
            case REGION -> new Rejection(row.rowNo(), "kode_wilayah", "", problem);
            case PERSON -> new Rejection(row.rowNo(), PersonTraces.PERSON, Masking.HIDDEN, problem);
            case AGREEMENT -> new Rejection(row.rowNo(), "kode_perjanjian", "", problem);
            case KEY -> new Rejection(row.rowNo(), kind.keyColumn(), Masking.shown(row.sourceId()), problem);
        };
    }

    private static boolean isCountry(SeenScope scope) {
        return scope.regions().contains(RegionCode.INDONESIA);
    }

    private OwnRecords own(SeenScope scope) {
        return new OwnRecords(
                isCountry(scope)
                        ? null
                        : all(scope).stream().map(RegionCode::value).collect(Collectors.toSet()),
                scope.agreements().all() ? null : scope.agreements().codes());
    }

    /** The regions of the scope and all that lie in them. */
    private List<RegionCode> all(SeenScope scope) {
        return scope.regions().regions().stream()
                .flatMap(region -> Stream.concat(
                        Stream.of(region),
                        region.isProvince()
                                ? regions.children(region).stream().map(child -> child.code())
                                : Stream.of()))
                .toList();
    }
}
