package id.sinergi.judgement;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.period.PeriodRange;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the period that a period is fairly compared with. */
@Component
public class ComparedSlices {

    /** How much of a period an agreement has been in force: only whole periods are compared. */
    public enum InForce {
        WHOLLY,
        PARTLY,
        NOT_YET
    }

    private final AgreementCatalog agreements;

    ComparedSlices(AgreementCatalog agreements) {
        this.agreements = agreements;
    }

    /**
     * The same slice a year before, else in the preceding period of the same length; empty where the agreement was not
     * yet in force for the whole of either.
     */
    public Optional<Slice> before(Slice slice) {
        return before(slice, ComparedWith.USUAL);
    }

    /** The same slice in the period asked for; empty where the agreement was not yet in force for the whole of it. */
    public Optional<Slice> before(Slice slice, ComparedWith compared) {
        return agreements
                .find(slice.agreement())
                .map(agreement -> YearMonth.from(agreement.signedOn()))
                .flatMap(start -> compared.of(slice.period()).stream()
                        .filter(period -> inForce(period, start))
                        .findFirst())
                .map(slice::withPeriod);
    }

    /** How much of a slice's period the agreement has been in force. */
    public InForce inForce(Slice slice) {
        var start = agreements
                .find(slice.agreement())
                .map(agreement -> YearMonth.from(agreement.signedOn()))
                .orElse(slice.period().from());
        return inForce(slice.period(), start)
                ? InForce.WHOLLY
                : slice.period().to().isBefore(start) ? InForce.NOT_YET : InForce.PARTLY;
    }

    private static boolean inForce(PeriodRange period, YearMonth start) {
        return !period.from().isBefore(start);
    }
}
