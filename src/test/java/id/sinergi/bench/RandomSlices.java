package id.sinergi.bench;

import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions about random slices: any filters together, by any one or two dimensions. */
final class RandomSlices {

    private static final List<String> REGIONS =
            List.of("11", "31", "32", "33", "35", "35.78", "52", "52.03", "73", "94");
    private static final List<String> DESTINATIONS = List.of("KR", "JP", "TW", "HK", "MY");
    private static final YearMonth START = YearMonth.of(2025, 10);

    private final Random random = new Random(6);
    private final Catalog catalog;

    RandomSlices(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Question> take(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Question("slice " + number, slice(), by()))
                .toList();
    }

    private Slice slice() {
        var from = START.plusMonths(random.nextInt(9));
        var slice = Slice.of(OverviewQuestions.AGREEMENT, new PeriodRange(from, from.plusMonths(random.nextInt(12))));
        if (random.nextBoolean()) {
            slice = slice.withRegion(RegionCode.of(one(REGIONS)));
        }
        if (random.nextInt(3) == 0) {
            slice = slice.withSectors(List.of(
                    one(catalog.sectors().all()).code(),
                    one(catalog.sectors().all()).code()));
        }
        if (random.nextInt(4) == 0) {
            slice = slice.withCentre(one(catalog.centres().all()).code());
        }
        if (random.nextInt(4) == 0) {
            slice = slice.withSex(one(List.of(Sex.values())));
        }
        return random.nextInt(4) == 0 ? slice.withDestination(one(DESTINATIONS)) : slice;
    }

    private List<Dimension> by() {
        var one = one(List.of(Dimension.values()));
        var other = one(List.of(Dimension.values()));
        return switch (random.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(one);
            default -> isPair(one, other) ? List.of(one, other) : List.of(one);
        };
    }

    private static boolean isPair(Dimension one, Dimension other) {
        return one != other && !(isRegion(one) && isRegion(other));
    }

    private static boolean isRegion(Dimension dimension) {
        return dimension == Dimension.PROVINCE || dimension == Dimension.REGENCY;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
