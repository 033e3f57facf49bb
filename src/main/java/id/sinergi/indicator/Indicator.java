package id.sinergi.indicator;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator of the programme: those below, which every installation has, and those that its administrators defined.
 * Their names, definitions and Satu Data fields are texts {@code indicator.CODE.*}. Two of the same code are equal.
 */
public final class Indicator implements Serializable, Comparable<Indicator> {

    private static final long serialVersionUID = 1L;

    public static final Indicator DILATIH = counted("DILATIH", Measure.TRAINED);
    public static final Indicator SERTIFIKAT_ORANG = counted("SERTIFIKAT_ORANG", Measure.CERTIFIED);
    public static final Indicator DITEMPATKAN = counted("DITEMPATKAN", Measure.PLACED);
    public static final Indicator SEKTOR =
            new Indicator("SEKTOR", Unit.SECTORS, Formula.members(Dimension.SECTOR), false);
    public static final Indicator PESERTA = counted("PESERTA", Measure.ENROLLED);
    public static final Indicator DIUJI = counted("DIUJI", Measure.ASSESSED);
    public static final Indicator SERTIFIKAT_LEMBAR = counted("SERTIFIKAT_LEMBAR", Measure.CERTIFICATES);

    /** By cohort: of the people who finished training in the period and were assessed, those certified. */
    public static final Indicator R_SERT =
            shared("R_SERT", Formula.share(Measure.COHORT_CERTIFIED, Measure.COHORT_ASSESSED), false);

    public static final Indicator CAKUPAN =
            new Indicator("CAKUPAN", Unit.PROVINCES, Formula.members(Dimension.PROVINCE), false);

    /** Of the people who enrolled in the period, those who dropped out by now; less is better. */
    public static final Indicator R_PUTUS =
            shared("R_PUTUS", Formula.share(Measure.DROPPED_OUT, Measure.ENROLLED), true);

    /** Women among the people trained. */
    public static final Indicator GENDER =
            shared("GENDER", Formula.share(Measure.WOMEN_TRAINED, Measure.TRAINED), false);

    private static final List<Indicator> BUILT_IN = List.of(
            DILATIH,
            SERTIFIKAT_ORANG,
            DITEMPATKAN,
            SEKTOR,
            PESERTA,
            DIUJI,
            SERTIFIKAT_LEMBAR,
            R_SERT,
            CAKUPAN,
            R_PUTUS,
            GENDER);

    private static volatile List<Indicator> all = BUILT_IN;

    /** What an indicator is counted in. */
    public enum Unit {
        PEOPLE,
        CERTIFICATES,
        SECTORS,
        PROVINCES,
        PERCENT,
        /** Of the first count to one of the second. */
        RATIO
    }

    private final String code;
    private final Unit unit;
    private final Formula formula;
    private final boolean lessIsBetter;

    private Indicator(String code, Unit unit, Formula formula, boolean lessIsBetter) {
        this.code = code;
        this.unit = unit;
        this.formula = formula;
        this.lessIsBetter = lessIsBetter;
    }

    private static Indicator counted(String code, Measure measure) {
        return defined(code, Formula.count(measure), false);
    }

    private static Indicator shared(String code, Formula formula, boolean lessIsBetter) {
        return defined(code, formula, lessIsBetter);
    }

    /** One that follows from counts; its unit follows from the formula. */
    public static Indicator defined(String code, Formula formula, boolean lessIsBetter) {
        return new Indicator(code, unit(formula), formula, lessIsBetter);
    }

    private static Unit unit(Formula formula) {
        return switch (formula.kind()) {
            case SHARE -> Unit.PERCENT;
            case RATIO -> Unit.RATIO;
            case COUNT, DIFFERENCE ->
                formula.part().measure() == Measure.CERTIFICATES ? Unit.CERTIFICATES : Unit.PEOPLE;
            case MEMBERS -> formula.members() == Dimension.SECTOR ? Unit.SECTORS : Unit.PROVINCES;
        };
    }

    /** Those that every installation has. */
    public static List<Indicator> builtIn() {
        return BUILT_IN;
    }

    /** All that there are, those that every installation has first. */
    public static List<Indicator> all() {
        return all;
    }

    /** The one of a code, if there is one. */
    public static Optional<Indicator> find(String code) {
        return all.stream().filter(one -> one.code.equals(code)).findAny();
    }

    /** Puts those that administrators defined in the place of those known before. */
    public static void know(List<Indicator> defined) {
        all = Stream.concat(BUILT_IN.stream(), defined.stream()).toList();
    }

    /** Its code, such as {@code DILATIH}. */
    public String name() {
        return code;
    }

    public Unit unit() {
        return unit;
    }

    public Formula formula() {
        return formula;
    }

    /** Whether it is a quotient: there is none of nobody, and a group's is that of its sums. */
    public boolean isRate() {
        return formula.kind().isDivided();
    }

    /** The value that follows from what it was computed from; not a number for a quotient of nobody. */
    public double value(long numerator, long denominator) {
        return isRate() ? (double) formula.kind().factor() * numerator / denominator : numerator;
    }

    /** Whether less of it is better. */
    public boolean lessIsBetter() {
        return lessIsBetter;
    }

    /** Whether the figures of parts add up to that of the whole. */
    public boolean addsUp() {
        return formula.addsUp();
    }

    /** Whether it is one count of all people that a measure counts, so that it can be told by the events of the ledger. */
    public boolean isMeasure() {
        return formula.kind() == Formula.Kind.COUNT && !formula.isNarrowed();
    }

    /** The one measure that it counts, of an indicator that is one. */
    public Measure measure() {
        return formula.part().measure();
    }

    /** What it is computed from: the count, or part and whole; nothing where it counts members. */
    public List<Measure> measures() {
        return formula.kind() == Formula.Kind.MEMBERS
                ? List.of()
                : formula.terms().stream().map(Formula.Term::measure).toList();
    }

    /** Whether a destination narrows it: it counts people placed. */
    public boolean hasDestination() {
        return measures().stream().anyMatch(Measure::hasDestination);
    }

    /**
     * The indicator's figure among the totals of a slice; hidden where a number that it needs is.
     *
     * @throws IllegalStateException for one that needs more than these totals, see {@link IndicatorFigures}
     */
    public Figure of(Totals totals) {
        if (formula.isNarrowed()) {
            throw new IllegalStateException(code + " does not follow from the totals of a slice");
        }
        if (!measures().stream().allMatch(totals.counts()::isCounted)) {
            return Figure.uncounted(this);
        }
        return Withheld.or(() -> told(totals), () -> Figure.hidden(this));
    }

    private Figure told(Totals totals) {
        var members = formula.members();
        if (members != null) {
            return formula.of(this, members == Dimension.SECTOR ? totals.sectors() : totals.provinces(), 1);
        }
        var whole = formula.whole();
        return formula.of(
                this,
                totals.counts().of(formula.part().measure()),
                whole == null ? 1 : totals.counts().of(whole.measure()));
    }

    @Override
    public int compareTo(Indicator other) {
        return Comparator.<Indicator>comparingInt(one -> place(one))
                .thenComparing(Indicator::name)
                .compare(this, other);
    }

    private static int place(Indicator one) {
        int place = all.indexOf(one);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Indicator indicator && indicator.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
