package id.sinergi.api;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What figures can be asked by, in the words of the ministries' files. */
enum Breakdown {
    BULAN(Dimension.MONTH),
    PROVINSI(Dimension.PROVINCE),
    KABKOTA(Dimension.REGENCY),
    SEKTOR(Dimension.SECTOR),
    BALAI(Dimension.CENTRE),
    NEGARA(Dimension.DESTINATION),
    JENIS_KELAMIN(Dimension.SEX);

    /** The query parameter. */
    static final String PARAMETER = "menurut";

    private final Dimension dimension;

    Breakdown(Dimension dimension) {
        this.dimension = dimension;
    }

    Dimension dimension() {
        return dimension;
    }

    static Optional<Breakdown> find(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findAny();
    }

    /** The part of the slice that one member is. */
    Slice narrow(Slice slice, String member) {
        return switch (this) {
            case BULAN -> slice.withPeriod(new PeriodRange(YearMonth.parse(member), YearMonth.parse(member)));
            case PROVINSI, KABKOTA -> slice.withRegion(RegionCode.of(member));
            case SEKTOR -> slice.withSectors(Set.of(member));
            case BALAI -> slice.withCentre(member);
            case NEGARA -> slice.withDestination(member);
            case JENIS_KELAMIN -> slice.withSex(Sex.valueOf(member));
        };
    }
}
