package id.sinergi.wording;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Counts;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SmallCells;
import id.sinergi.indicator.Withheld;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.wording.Absence.Reason;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out why there is nothing to see of a slice, in the same words on every page. */
@Component
public class Absences {

    private final CurrentScope scope;
    private final RegionCatalog regions;
    private final AgreementCatalog agreements;
    private final IndicatorService indicators;
    private final SliceNames names;
    private final SmallCells small;
    private final Clock clock;

    Absences(
            CurrentScope scope,
            RegionCatalog regions,
            AgreementCatalog agreements,
            IndicatorService indicators,
            SliceNames names,
            SmallCells small,
            Clock clock) {
        this.scope = scope;
        this.regions = regions;
        this.agreements = agreements;
        this.indicators = indicators;
        this.names = names;
        this.small = small;
        this.clock = clock;
    }

    /** Why a slice cannot be asked about at all; empty where it can. */
    public Optional<Absence> refusal(Slice slice, Locale locale) {
        var nothing = ofNothing(locale);
        if (nothing.isPresent()) {
            return nothing;
        }
        if (!scope.agreements().contains(slice.agreement())) {
            return Optional.of(absence(Reason.OTHER_AGREEMENT, locale, names.agreement(slice, locale)));
        }
        if (scope.get()
                .intersect(regions.parts(slice.region(), slice.boundaries()))
                .isEmpty()) {
            return Optional.of(absence(Reason.OUT_OF_SCOPE, locale, names.region(slice, locale)));
        }
        if (slice.period().from().isAfter(YearMonth.now(clock))) {
            return Optional.of(absence(Reason.FUTURE, locale, slice.period().label(locale)));
        }
        return isWithheld(slice) ? Optional.of(refused(locale)) : Optional.empty();
    }

    /** Why the viewer sees no figure whatever is asked; empty where there are some. */
    public Optional<Absence> ofNothing(Locale locale) {
        if (scope.get().isEmpty()) {
            return Optional.of(absence(Reason.NO_REGIONS, locale));
        }
        return scope.agreements().isEmpty() ? Optional.of(absence(Reason.NO_AGREEMENTS, locale)) : Optional.empty();
    }

    /** Of a question that is not answered to viewers from whom small cells are kept. */
    Absence refused(Locale locale) {
        return absence(Reason.REFUSED, locale);
    }

    /** Why there can be no figures of a slice; empty where there are some, or where nobody is a figure of its own. */
    public Optional<Absence> missing(Slice slice, Locale locale) {
        return refusal(slice, locale)
                .or(() -> indicators.totals(slice).counts().equals(Counts.ZERO)
                        ? Optional.of(ofNobody(slice, locale)).filter(why -> why.reason() != Reason.NOBODY)
                        : Optional.empty());
    }

    /** Whether questions of this kind are not answered to the viewer, from whom small cells are kept. */
    private boolean isWithheld(Slice slice) {
        return small.apply() && Withheld.or(() -> indicators.totals(slice) == null, () -> true);
    }

    /** Why a slice that can be asked about holds nobody. */
    public Absence ofNobody(Slice slice, Locale locale) {
        var period = slice.period().label(locale);
        var through = indicators.freshness().dataThrough();
        var signed = agreements.find(slice.agreement()).map(Agreement::signedOn);
        if (signed.filter(day -> slice.period().to().isBefore(YearMonth.from(day)))
                .isPresent()) {
            return absence(
                    Reason.BEFORE_AGREEMENT,
                    locale,
                    period,
                    names.agreement(slice, locale),
                    Dates.in(locale).date(signed.get()));
        }
        if (through == null) {
            return absence(Reason.NOT_REPORTED, locale, period, Texts.of("dashboard.stamp.none", locale));
        }
        return slice.period().from().isAfter(YearMonth.from(through))
                ? absence(
                        Reason.NOT_REPORTED,
                        locale,
                        period,
                        Texts.of("absence.through", locale, Dates.in(locale).date(through)))
                : absence(Reason.NOBODY, locale, names.filters(slice, locale));
    }

    private static Absence absence(Reason reason, Locale locale, Object... particulars) {
        return new Absence(
                reason,
                Texts.of("absence." + reason + ".title", locale),
                Texts.of("absence." + reason + ".text", locale, particulars));
    }
}
