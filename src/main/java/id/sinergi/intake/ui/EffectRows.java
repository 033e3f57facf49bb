package id.sinergi.intake.ui;

import id.sinergi.change.CountChange;
import id.sinergi.indicator.Indicator;
import id.sinergi.intake.Effect;
import id.sinergi.region.RegionCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Changes of figures as rows of regions, the country first and then those that change most; agreements are added up. */
record EffectRows(List<EffectRow> rows, List<Indicator> indicators) {

    /** What changes in one region. */
    record EffectRow(RegionCode region, List<CountChange> changes) {

        long before(Indicator indicator) {
            return sum(indicator, CountChange::before);
        }

        long after(Indicator indicator) {
            return sum(indicator, CountChange::after);
        }

        private long sum(Indicator indicator, ToLongFunction<CountChange> number) {
            return changes.stream()
                    .filter(change -> change.indicator().equals(indicator))
                    .mapToLong(number)
                    .sum();
        }

        private long size() {
            return changes.stream()
                    .mapToLong(change -> Math.abs(change.difference()))
                    .sum();
        }
    }

    static EffectRows of(Effect effect) {
        var regions =
                effect.changes().stream().map(CountChange::region).distinct().toList();
        var rows = regions.stream()
                .map(region -> new EffectRow(
                        region,
                        effect.changes().stream()
                                .filter(change -> change.region().equals(region))
                                .toList()))
                .sorted(Comparator.comparing((EffectRow row) -> !row.region().isCountry())
                        .thenComparing(Comparator.comparingLong(EffectRow::size).reversed())
                        .thenComparing(EffectRow::region))
                .toList();
        var indicators = effect.changes().stream()
                .map(CountChange::indicator)
                .distinct()
                .sorted()
                .toList();
        return new EffectRows(rows, indicators);
    }
}
