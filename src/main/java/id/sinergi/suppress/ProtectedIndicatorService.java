package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.PairCounts;
import id.sinergi.indicator.PostingDay;
import id.sinergi.indicator.Reported;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Totals;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Service;

/** The figures as the present viewer may read them: exactly, or with small cells hidden. */
@Primary
@Service
class ProtectedIndicatorService implements IndicatorService {

    private final IndicatorService exact;
    private final SafeAnswers safe;
    private final SmallCells small;

    ProtectedIndicatorService(
            @Qualifier("cellIndicatorService") IndicatorService exact, SafeAnswers safe, SmallCells small) {
        this.exact = exact;
        this.safe = safe;
        this.small = small;
    }

    @Override
    public Totals totals(Slice slice) {
        return small.apply() ? safe.totals(slice) : exact.totals(slice);
    }

    @Override
    public List<MemberCounts> series(Slice slice) {
        return small.apply() ? safe.series(slice) : exact.series(slice);
    }

    @Override
    public List<MemberCounts> breakdown(Slice slice, Dimension dimension) {
        if (!small.apply()) {
            return exact.breakdown(slice, dimension);
        }
        return dimension == Dimension.MONTH
                ? safe.series(slice).stream()
                        .filter(month -> !month.counts().equals(Counts.ZERO))
                        .toList()
                : safe.breakdown(slice, dimension);
    }

    @Override
    public List<PairCounts> matrix(Slice slice, Dimension rows, Dimension columns) {
        return small.apply() ? safe.matrix(slice, rows, columns) : exact.matrix(slice, rows, columns);
    }

    @Override
    public Reported reported(Slice slice) {
        return exact.reported(slice);
    }

    @Override
    public Freshness freshness() {
        return exact.freshness();
    }

    @Override
    public @Nullable LocalDate dataThrough(Slice slice) {
        return exact.dataThrough(slice);
    }

    @Override
    public List<PostingDay> postingDays() {
        return exact.postingDays();
    }
}
