package id.sinergi.suppress;

import id.sinergi.indicator.Counts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Withheld;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.security.WholeCountry;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The one figure from outside of their regions that viewers of a part of the country may read: the same question about the
 * whole country, with small cells hidden from them as from everybody who may not read its records.
 */
@Service
public class NationalBenchmark {

    private final SafeAnswers answers;
    private final RestOfCountry rest;
    private final CurrentScope scope;
    private final WholeCountry whole;
    private final SmallCells small;

    NationalBenchmark(
            SafeAnswers answers, RestOfCountry rest, CurrentScope scope, WholeCountry whole, SmallCells small) {
        this.answers = answers;
        this.rest = rest;
        this.scope = scope;
        this.whole = whole;
        this.small = small;
    }

    /** Empty for who sees the whole country anyway or nothing, and where the question is not answered for the country. */
    public Optional<Counts> of(Slice slice) {
        var regions = scope.under(slice.agreement());
        return regions.isEmpty() || regions.contains(RegionCode.INDONESIA)
                ? Optional.empty()
                : Withheld.or(() -> Optional.of(told(slice.withRegion(RegionCode.INDONESIA))), Optional::empty);
    }

    /** Who reads the own regions exactly knows what is left of the country, which must not be small either. */
    private Counts told(Slice national) {
        var counts = whole.call(() -> answers.totals(national)).counts();
        if (small.threshold() <= 1 || small.apply()) {
            return counts;
        }
        var left = rest.of(national);
        return counts.hiding(left::isHidden);
    }
}
