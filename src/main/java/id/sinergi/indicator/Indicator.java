package id.sinergi.indicator;

import java.util.List;
import java.util.function.ToLongFunction;

/** The indicators of the programme; their names, definitions and Satu Data fields are texts {@code indicator.CODE.*}. */
public enum Indicator {
    DILATIH(Unit.PEOPLE, Measure.TRAINED),
    SERTIFIKAT_ORANG(Unit.PEOPLE, Measure.CERTIFIED),
    DITEMPATKAN(Unit.PEOPLE, Measure.PLACED),
    SEKTOR(Unit.SECTORS, Totals::sectors),
    PESERTA(Unit.PEOPLE, Measure.ENROLLED),
    DIUJI(Unit.PEOPLE, Measure.ASSESSED),
    SERTIFIKAT_LEMBAR(Unit.CERTIFICATES, Measure.CERTIFICATES),
    /** By cohort: of the people who finished training in the period and were assessed, those certified. */
    R_SERT(Measure.COHORT_CERTIFIED, Measure.COHORT_ASSESSED),
    CAKUPAN(Unit.PROVINCES, Totals::provinces),
    /** Of the people who enrolled in the period, those who dropped out by now; less is better. */
    R_PUTUS(Measure.DROPPED_OUT, Measure.ENROLLED),
    /** Women among the people trained. */
    GENDER(Measure.WOMEN_TRAINED, Measure.TRAINED);

    /** What an indicator is counted in. */
    public enum Unit {
        PEOPLE,
        CERTIFICATES,
        SECTORS,
        PROVINCES,
        PERCENT
    }

    private final Unit unit;
    private final List<Measure> measures;
    private final ToLongFunction<Totals> numerator;
    private final ToLongFunction<Totals> denominator;

    Indicator(Unit unit, Measure measure) {
        this(unit, List.of(measure), totals -> totals.counts().of(measure), totals -> 1);
    }

    Indicator(Unit unit, ToLongFunction<Totals> count) {
        this(unit, List.of(), count, totals -> 1);
    }

    Indicator(Measure part, Measure whole) {
        this(
                Unit.PERCENT,
                List.of(part, whole),
                totals -> totals.counts().of(part),
                totals -> totals.counts().of(whole));
    }

    Indicator(Unit unit, List<Measure> measures, ToLongFunction<Totals> numerator, ToLongFunction<Totals> denominator) {
        this.unit = unit;
        this.measures = measures;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isRate() {
        return unit == Unit.PERCENT;
    }

    /** Whether less of it is better. */
    public boolean lessIsBetter() {
        return this == R_PUTUS;
    }

    /** Whether the figures of parts add up to that of the whole. */
    public boolean addsUp() {
        return unit == Unit.PEOPLE || unit == Unit.CERTIFICATES;
    }

    /** The one measure that it counts, of an indicator that adds up. */
    public Measure measure() {
        return measures.getFirst();
    }

    /** What it is computed from: the count, or part and whole; nothing where it counts members. */
    public List<Measure> measures() {
        return measures;
    }

    /** Whether a destination narrows it: it counts people placed. */
    public boolean hasDestination() {
        return measures.stream().anyMatch(Measure::hasDestination);
    }

    /** The indicator's figure among the totals of a slice; hidden where a number that it needs is. */
    public Figure of(Totals totals) {
        if (!measures.stream().allMatch(totals.counts()::isCounted)) {
            return Figure.uncounted(this);
        }
        try {
            return new Figure(this, numerator.applyAsLong(totals), denominator.applyAsLong(totals));
        } catch (Withheld hidden) {
            return Figure.hidden(this);
        }
    }
}
