package id.sinergi.lens;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Withheld;
import id.sinergi.lag.SlowestWaits;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.WholeCountry;
import id.sinergi.wording.SliceNames;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Which months are too young for a rate that follows people from their training on: nine of ten of those certified so far
 * waited longer than the month is old. Its people are not lost, they have not had the time yet.
 */
@Service
public class Ripeness {

    private final IndicatorService indicators;
    private final SlowestWaits waits;
    private final AgreementCatalog agreements;
    private final WholeCountry whole;
    private final SliceNames names;

    Ripeness(
            IndicatorService indicators,
            SlowestWaits waits,
            AgreementCatalog agreements,
            WholeCountry whole,
            SliceNames names) {
        this.indicators = indicators;
        this.waits = waits;
        this.agreements = agreements;
        this.whole = whole;
        this.names = names;
    }

    /** The months of the period that are too young, which are its last; empty where none is, or for what follows nobody. */
    public Optional<PeriodRange> young(Slice slice, Indicator indicator) {
        var reported = indicators.reported(slice);
        var last = reported.last(Indicator.DILATIH)
                .filter(month -> !month.isBefore(slice.period().from()));
        if (indicator != Indicator.R_SERT || last.isEmpty()) {
            return Optional.empty();
        }
        var observed = reported.last(Indicator.SERTIFIKAT_ORANG);
        var to = last.get().isBefore(slice.period().to())
                ? last.get()
                : slice.period().to();
        int slowest = slowest(slice, last.get());
        return slice.period().months().stream()
                .filter(month -> !month.isAfter(to))
                .filter(month -> observed.isEmpty()
                        || !month.atEndOfMonth()
                                .plusDays(slowest)
                                .isBefore(observed.get().atEndOfMonth()))
                .findFirst()
                .map(from -> new PeriodRange(from, to));
    }

    /**
     * {@code termasuk Agu–Okt 2026 yang belum matang}, or {@code belum matang} where every month is too young; empty where
     * none is.
     */
    public String note(Slice slice, Indicator indicator, Locale locale) {
        return young(slice, indicator)
                .map(months -> months.equals(slice.period())
                        ? Texts.of("lens.immature", locale)
                        : Texts.of("lens.young", locale, months.label(locale)))
                .orElse("");
    }

    /** What a table with certification rates says of the months whose rates are too young; empty where there are none. */
    public String sentence(Slice slice, Locale locale) {
        return young(slice, Indicator.R_SERT)
                .map(months -> Texts.of(
                        "lens.youngRate", locale, months.label(locale) + " · " + names.inSentence(slice, locale)))
                .orElse("");
    }

    /**
     * In days, asked as findings ask: for all known months, and wherever people were placed. Where waiting times are kept
     * from the viewer those of the whole country decide, of which no more is told than which months are too young.
     */
    private int slowest(Slice slice, YearMonth last) {
        var first = agreements
                .find(slice.agreement())
                .map(agreement -> YearMonth.from(agreement.signedOn()))
                .orElse(slice.period().from());
        var known = new PeriodRange(first.isAfter(last) ? last : first, last);
        return Withheld.or(
                () -> waits.toCertificate(slice.withPeriod(known)).days(),
                () -> whole.call(() ->
                        waits.toCertificate(Slice.of(slice.agreement(), known)).days()));
    }
}
