package id.sinergi.indicator;

/** The indicators of the programme; their names, definitions and Satu Data fields are texts {@code indicator.CODE.*}. */
public enum Indicator {
    DILATIH(Unit.PEOPLE),
    SERTIFIKAT_ORANG(Unit.PEOPLE),
    DITEMPATKAN(Unit.PEOPLE),
    SEKTOR(Unit.SECTORS),
    PESERTA(Unit.PEOPLE),
    DIUJI(Unit.PEOPLE),
    SERTIFIKAT_LEMBAR(Unit.CERTIFICATES),
    R_SERT(Unit.PERCENT),
    CAKUPAN(Unit.PROVINCES);

    /** What an indicator is counted in. */
    public enum Unit {
        PEOPLE,
        CERTIFICATES,
        SECTORS,
        PROVINCES,
        PERCENT
    }

    private final Unit unit;

    Indicator(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isRate() {
        return unit == Unit.PERCENT;
    }

    /**
     * The indicator's figure among the totals of a slice. The certification rate is by cohort: of the people who
     * finished training in the period and were assessed, those certified.
     */
    public Figure of(Totals totals) {
        var counts = totals.counts();
        return switch (this) {
            case DILATIH -> count(counts.trained());
            case SERTIFIKAT_ORANG -> count(counts.certified());
            case DITEMPATKAN -> count(counts.placed());
            case SEKTOR -> count(totals.sectors());
            case PESERTA -> count(counts.enrolled());
            case DIUJI -> count(counts.assessed());
            case SERTIFIKAT_LEMBAR -> count(counts.certificates());
            case R_SERT -> new Figure(this, counts.cohortCertified(), counts.cohortAssessed());
            case CAKUPAN -> count(totals.provinces());
        };
    }

    private Figure count(long number) {
        return new Figure(this, number, 1);
    }
}
