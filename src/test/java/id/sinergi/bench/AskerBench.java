package id.sinergi.bench;

import id.sinergi.dashboard.OverviewService;
import id.sinergi.indicator.Slice;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the overview and one step into a province cost those who read it with small cells hidden, or only the rows of
 * their own regions, beside who reads everything exactly.
 */
final class AskerBench {

    private static final int COLD_RUNS = 30;
    private static final int CACHED_RUNS = 300;
    private static final Locale LANGUAGE = Locale.of("id");
    private static final RegionCode STEP = RegionCode.of("35");

    private record Asker(String name, UserRole role, RegionScope scope) {}

    private static final List<Asker> ASKERS = List.of(
            new Asker("administrator", UserRole.ADMINISTRATOR, RegionScope.EVERYTHING),
            new Asker("minister, small cells hidden", UserRole.MINISTER, RegionScope.EVERYTHING),
            new Asker(
                    "manager of three provinces",
                    UserRole.MANAGER,
                    RegionScope.of(Set.of(STEP, RegionCode.of("32"), RegionCode.of("33")))));

    private final long people;
    private final LoadedApplication application;
    private final Figures figures;

    AskerBench(long people, LoadedApplication application, Figures figures) {
        this.people = people;
        this.application = application;
        this.figures = figures;
    }

    void run() {
        var country = OverviewQuestions.overview(QuestionBench.LAST).getFirst().slice();
        for (var asker : ASKERS) {
            Progress.step("%,d people: overview as %s", people, asker.name());
            application.as(asker.role(), asker.scope(), () -> {
                ask(asker, "overview", country);
                ask(asker, "step into a province", country.withRegion(STEP));
            });
        }
    }

    private void ask(Asker asker, String screen, Slice slice) {
        var overview = application.bean(OverviewService.class);
        Runnable all = () -> overview.of(slice, LANGUAGE);
        all.run();
        var cold = Timings.of(COLD_RUNS, application::forgetAnswers, all);
        var cached = Timings.of(CACHED_RUNS, all);
        var group = "By who asks, %,d people".formatted(people);
        var name = "all of the %s, %s".formatted(screen, asker.name());
        figures.add(group, name + ", cold", cold.median(), "ms", Bar.atMost(50), "p95 %.1f ms".formatted(cold.p95()));
        figures.add(
                group, name + ", cached", cached.median(), "ms", Bar.atMost(2), "p95 %.2f ms".formatted(cached.p95()));
    }
}
