package id.sinergi.indicator;

import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCode;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The part of the programme that a question is about. A person counts once per agreement, so a slice has exactly one.
 *
 * @param agreement code such as {@code MOU-2025}
 * @param region home region of the people
 * @param sectors sector codes; empty means all
 * @param centre satker code; null means all
 * @param destination ISO 3166 alpha-2; null means all; narrows placements only
 * @param asOf the last batch to take into account; null means all posted ones
 * @param boundaries the provinces that the region and every figure by province go by
 */
public record Slice(
        String agreement,
        PeriodRange period,
        RegionCode region,
        SortedSet<String> sectors,
        @Nullable String centre,
        @Nullable String destination,
        @Nullable Sex sex,
        @Nullable Integer asOf,
        Boundaries boundaries)
        implements Serializable {

    public Slice {
        sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    }

    /** The whole country, everything in it. */
    public static Slice of(String agreement, PeriodRange period) {
        return new Slice(
                agreement, period, RegionCode.INDONESIA, new TreeSet<>(), null, null, null, null, Boundaries.TODAY);
    }

    public Slice withAgreement(String code) {
        return new Slice(code, period, region, sectors, centre, destination, sex, asOf, boundaries);
    }

    public Slice withPeriod(PeriodRange range) {
        return new Slice(agreement, range, region, sectors, centre, destination, sex, asOf, boundaries);
    }

    public Slice withRegion(RegionCode code) {
        return new Slice(agreement, period, code, sectors, centre, destination, sex, asOf, boundaries);
    }

    public Slice withSectors(Collection<String> codes) {
        return new Slice(agreement, period, region, new TreeSet<>(codes), centre, destination, sex, asOf, boundaries);
    }

    public Slice withCentre(@Nullable String code) {
        return new Slice(agreement, period, region, sectors, code, destination, sex, asOf, boundaries);
    }

    public Slice withDestination(@Nullable String code) {
        return new Slice(agreement, period, region, sectors, centre, code, sex, asOf, boundaries);
    }

    public Slice withSex(@Nullable Sex one) {
        return new Slice(agreement, period, region, sectors, centre, destination, one, asOf, boundaries);
    }

    public Slice withAsOf(@Nullable Integer batch) {
        return new Slice(agreement, period, region, sectors, centre, destination, sex, batch, boundaries);
    }

    public Slice withBoundaries(Boundaries other) {
        return new Slice(agreement, period, region, sectors, centre, destination, sex, asOf, other);
    }
}
