package id.sinergi.indicator;

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
    CAKUPAN(Unit.PROVINCES, Totals::provinces);

    /** What an indicator is counted in. */
    public enum Unit {
        PEOPLE,
        CERTIFICATES,
        SECTORS,
        PROVINCES,
        PERCENT
    }

    private final Unit unit;
    private final ToLongFunction<Totals> numerator;
    private final ToLongFunction<Totals> denominator;

    Indicator(Unit unit, Measure measure) {
        this(unit, totals -> totals.counts().of(measure));
    }

    Indicator(Unit unit, ToLongFunction<Totals> count) {
        this(unit, count, totals -> 1);
    }

    Indicator(Measure part, Measure whole) {
        this(
                Unit.PERCENT,
                totals -> totals.counts().of(part),
                totals -> totals.counts().of(whole));
    }

    Indicator(Unit unit, ToLongFunction<Totals> numerator, ToLongFunction<Totals> denominator) {
        this.unit = unit;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isRate() {
        return unit == Unit.PERCENT;
    }

    /** Whether the figures of parts add up to that of the whole. */
    public boolean addsUp() {
        return unit == Unit.PEOPLE || unit == Unit.CERTIFICATES;
    }

    /** The indicator's figure among the totals of a slice. */
    public Figure of(Totals totals) {
        return new Figure(this, numerator.applyAsLong(totals), denominator.applyAsLong(totals));
    }
}
