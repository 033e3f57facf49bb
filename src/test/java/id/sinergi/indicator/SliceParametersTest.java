package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.catalog.Catalog;
import id.sinergi.database.PostgresTest;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCatalog;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An address holds a slice, whole and nothing else. */
@PostgresTest
class SliceParametersTest {

    @Autowired
    SliceParameters parameters;

    @Autowired
    Catalog catalog;

    @Autowired
    RegionCatalog regions;

    private final Random random = new Random(3);

    @Test
    void anySliceComesBackFromItsAddress() {
        for (int i = 0; i < 500; i++) {
            var slice = slice();

            assertThat(parameters.read(parameters.write(slice)))
                    .isEqualTo(new SliceParameters.Reading(slice, List.of()));
        }
    }

    @Test
    void theUsualSliceNeedsNoParameter() {
        assertThat(parameters.write(parameters.usual())).isEmpty();
        assertThat(parameters.read(Map.of()).slice()).isEqualTo(parameters.usual());
    }

    @Test
    void whatCannotBeReadIsReportedAndLeftAsUsual() {
        var reading = parameters.read(Map.of(
                "wilayah", List.of("99"),
                "periode", List.of("2026-13..2026-14"),
                "sektor", List.of("MAN", "XXX"),
                "jk", List.of("Q"),
                "per", List.of("-1"),
                "perjanjian", List.of("PKS-2025")));

        assertThat(reading.slice()).isEqualTo(parameters.usual().withSectors(List.of("MAN")));
        assertThat(reading.unknown())
                .containsExactlyInAnyOrder(
                        "wilayah=99",
                        "periode=2026-13..2026-14",
                        "sektor=XXX",
                        "jk=Q",
                        "per=-1",
                        "perjanjian=PKS-2025");
    }

    private Slice slice() {
        var from = YearMonth.of(2025, 1).plusMonths(random.nextInt(24));
        var sectors = catalog.sectors().stream()
                .map(sector -> sector.code())
                .filter(code -> random.nextInt(4) == 0)
                .toList();
        return parameters
                .usual()
                .withPeriod(new PeriodRange(from, from.plusMonths(random.nextInt(24))))
                .withRegion(
                        regions.all().get(random.nextInt(regions.all().size())).code())
                .withSectors(sectors)
                .withCentre(
                        random.nextBoolean()
                                ? catalog.centres().all().getFirst().code()
                                : null)
                .withDestination(random.nextBoolean() ? "KR" : null)
                .withSex(random.nextBoolean() ? Sex.P : null)
                .withAsOf(random.nextBoolean() ? random.nextInt(1000) : null);
    }
}
