package id.sinergi.indicator;

import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.OwnAgreements;
import id.sinergi.catalog.Catalog;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A slice as the parameters of an address, and back: {@code perjanjian}, {@code periode} as {@code 2026-01..2026-09},
 * {@code wilayah}, {@code sektor} any number of times, {@code balai}, {@code negara}, {@code jk}, {@code per} (the
 * last batch to take into account) and {@code batas} (by how many provinces). What is as usual stands in no address.
 */
@Component
public class SliceParameters {

    public static final String AGREEMENT = "perjanjian";
    public static final String PERIOD = "periode";
    public static final String REGION = "wilayah";
    public static final String SECTOR = "sektor";
    public static final String CENTRE = "balai";
    public static final String DESTINATION = "negara";
    public static final String SEX = "jk";
    public static final String AS_OF = "per";
    public static final String BOUNDARIES = "batas";

    /** Before the first agreement people were trained as well, and targets reach ahead. */
    private static final int YEARS_AROUND = 5;

    private final AgreementCatalog agreements;
    private final Catalog catalog;
    private final RegionCatalog regions;
    private final OwnAgreements own;
    private final Clock clock;

    SliceParameters(
            AgreementCatalog agreements, Catalog catalog, RegionCatalog regions, OwnAgreements own, Clock clock) {
        this.agreements = agreements;
        this.catalog = catalog;
        this.regions = regions;
        this.own = own;
        this.clock = clock;
    }

    /**
     * What an address asked for.
     *
     * @param unknown what it asked for in vain, as {@code name=value}; the slice is as usual there
     */
    public record Reading(Slice slice, List<String> unknown) implements Serializable {

        public Reading {
            unknown = List.copyOf(unknown);
        }

        /** With what was asked for in vain besides the slice. */
        public Reading and(List<String> more) {
            return new Reading(
                    slice,
                    Stream.concat(unknown.stream(), more.stream()).distinct().toList());
        }
    }

    /** The viewer's first agreement in the quarters of the year that are over, the whole country. */
    public Slice usual() {
        var agreement = own.all().stream().map(Agreement::code).findFirst().orElseGet(this::first);
        return Slice.of(agreement, PeriodRange.completeQuarters(YearMonth.now(clock)));
    }

    private String first() {
        return agreements.all().getFirst().code();
    }

    /** The whole years that can be asked about: those of the agreements, and what comes before and after them. */
    public PeriodRange years() {
        int first = agreements.all().getFirst().signedOn().getYear();
        int now = YearMonth.now(clock).getYear();
        return new PeriodRange(
                YearMonth.of(Math.min(first, now) - YEARS_AROUND, 1), YearMonth.of(now + YEARS_AROUND, 12));
    }

    private static boolean isWithin(PeriodRange years, PeriodRange period, GivenParameters given) {
        boolean within = !period.from().isBefore(years.from()) && !period.to().isAfter(years.to());
        if (!within) {
            given.leaveOut(
                    PERIOD,
                    period + " (" + years.from().getYear() + "–" + years.to().getYear() + ")");
        }
        return within;
    }

    /** Never fails: whatever cannot be read is reported and left as usual. */
    public Reading read(Map<String, List<String>> parameters) {
        var given = new GivenParameters(parameters);
        var usual = usual();
        var slice = new Slice(
                given.one(AGREEMENT, code -> agreements.find(code).map(found -> found.code()))
                        .orElse(usual.agreement()),
                given.one(PERIOD, PeriodRange::parse)
                        .filter(period -> isWithin(years(), period, given))
                        .orElse(usual.period()),
                given.one(REGION, code -> regions.find(code).map(Region::code)).orElse(RegionCode.INDONESIA),
                new TreeSet<>(
                        given.all(SECTOR, code -> catalog.sectors().find(code).map(found -> found.code()))),
                given.one(CENTRE, code -> catalog.centres().find(code).map(found -> found.code()))
                        .orElse(null),
                given.one(DESTINATION, code -> catalog.destinations().find(code).map(found -> found.code()))
                        .orElse(null),
                given.one(SEX, GivenParameters::sex).orElse(null),
                given.one(AS_OF, GivenParameters::batch).orElse(null),
                given.one(BOUNDARIES, GivenParameters::boundaries).orElse(usual.boundaries()));
        return new Reading(slice, given.unknown());
    }

    /**
     * The parameters that {@link #read} turns into this slice again, for every viewer, in a fixed order: the agreement stands
     * in it unless it is the first of all and the viewer's.
     */
    public Map<String, List<String>> write(Slice slice) {
        var usual = usual();
        var parameters = new LinkedHashMap<String, List<String>>();
        if (!slice.agreement().equals(first()) || !usual.agreement().equals(first())) {
            parameters.put(AGREEMENT, List.of(slice.agreement()));
        }
        put(parameters, PERIOD, slice.period(), usual.period());
        put(parameters, REGION, slice.region(), usual.region());
        if (!slice.sectors().isEmpty()) {
            parameters.put(SECTOR, List.copyOf(slice.sectors()));
        }
        put(parameters, CENTRE, slice.centre(), null);
        put(parameters, DESTINATION, slice.destination(), null);
        put(parameters, SEX, slice.sex(), null);
        put(parameters, AS_OF, slice.asOf(), null);
        put(
                parameters,
                BOUNDARIES,
                slice.boundaries().code(),
                usual.boundaries().code());
        return parameters;
    }

    private static void put(
            Map<String, List<String>> parameters, String name, @Nullable Object value, @Nullable Object usual) {
        if (value != null && !Objects.equals(value, usual)) {
            parameters.put(name, List.of(value.toString()));
        }
    }
}
