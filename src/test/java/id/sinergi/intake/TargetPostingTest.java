package id.sinergi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.ViewTestExtension;
import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.TargetService;
import id.sinergi.database.PostgresTest;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.SystemIdentity;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Documents that set targets for one year stand side by side, and which is in force is known as of each batch. */
@PostgresTest(emptied = true)
class TargetPostingTest {

    private static final String HEADER =
            "kode_perjanjian,indikator,tahun,triwulan,kode_wilayah,nilai,dokumen,tanggal_dokumen,kumulatif\n";
    private static final String AGREEMENT = "MOU-2025";
    private static final String NATIONAL = "PENEMPATAN_NASIONAL";
    private static final String REASON = "sesuai perjanjian kinerja";
    private static final TargetDocument ANNOUNCED = document("Pengumuman", "2024-12-01");
    private static final TargetDocument OFFICIAL = document("Perjanjian Kinerja", "2025-01-20");

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private TargetPosting posting;

    @Autowired
    private TargetService targets;

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    @Test
    void twoTargetsForOneYearStandSideBySideAndOneIsInForceAsOfEachBatch() {
        int announced = post(row(NATIONAL, 2045, "", "", 425_000, ANNOUNCED, ""));
        int official = post(row(NATIONAL, 2045, "", "", 259_144, OFFICIAL, ""));
        int chosen = choose(NATIONAL, 2045, 0, ANNOUNCED);
        int withdrawn = choose(NATIONAL, 2045, 0, null);

        assertThat(national(announced, 2045)).isEqualTo(425_000);
        assertThat(national(official, 2045)).isEqualTo(259_144);
        assertThat(national(chosen, 2045)).isEqualTo(425_000);
        assertThat(national(withdrawn, 2045)).isEqualTo(259_144);
        assertThat(targets.documents(withdrawn, AGREEMENT, 2045).all()).hasSize(2);
    }

    @Test
    void aChoiceIsABatchThatIsTakenBackLikeAnyOther() {
        post(row(NATIONAL, 2046, "", "", 425_000, ANNOUNCED, "") + row(NATIONAL, 2046, "", "", 259_144, OFFICIAL, ""));
        int first = choose(NATIONAL, 2046, 0, ANNOUNCED);
        int second = choose(NATIONAL, 2046, 0, OFFICIAL);

        assertThat(SystemIdentity.call(() -> intake.batch(first)))
                .hasValueSatisfying(batch -> assertThat(batch.contents()).satisfies(contents -> {
                    assertThat(contents.postedBy()).isEqualTo("uji");
                    assertThat(contents.justification()).isEqualTo(REASON);
                    assertThat(contents.fileName()).contains(NATIONAL + " 2046", "ID", "Pengumuman (2024-12-01)");
                }));
        int back = SystemIdentity.call(() -> intake.revert(second, "uji", REASON));
        assertThat(national(back, 2046)).isEqualTo(425_000);
        back = SystemIdentity.call(() -> intake.revert(first, "uji", REASON));
        assertThat(national(back, 2046)).isEqualTo(259_144);
    }

    @Test
    void aQuarterSinceJanuaryIsReadIntoWhatTheQuarterHasToBring() {
        int batch = post(
                row("DILATIH", 2047, "1", "", 100, OFFICIAL, "") + row("DILATIH", 2047, "II", "", 250, OFFICIAL, "ya"));

        assertThat(targets.find(batch, AGREEMENT, List.of(RegionCode.INDONESIA), PeriodRange.quarter(2047, 2))
                        .of("DILATIH", RegionCode.INDONESIA, PeriodRange.quarter(2047, 2)))
                .hasValueSatisfying(plan -> assertThat(plan).isEqualByComparingTo("150"));
    }

    @Test
    void onlyManagersAndAdministratorsChooseForRegionsOfTheirs() {
        post(row(NATIONAL, 2048, "", "52", 1_000, OFFICIAL, ""));
        var province = new TargetChoice(NATIONAL, 2048, 5200, OFFICIAL);

        signIn(UserRole.STAFF, "52");
        assertThatThrownBy(() -> posting.choose(AGREEMENT, province, "uji", REASON))
                .isInstanceOf(AccessDeniedException.class);
        signIn(UserRole.MANAGER, "35");
        assertThatThrownBy(() -> posting.choose(AGREEMENT, province, "uji", REASON))
                .isInstanceOf(IntakeException.class);
        signIn(UserRole.MANAGER, "52");
        assertThatThrownBy(() -> posting.choose(AGREEMENT, province, "uji", "ya"))
                .isInstanceOf(IntakeException.class);
        assertThat(posting.choose(AGREEMENT, province, "uji", REASON)).isPositive();
    }

    @Test
    void ofRandomDocumentsChoicesAndTakenBackBatchesTheSameIsInForceAsOfEachBatch() {
        var random = new Random(192);
        var documents = List.of(ANNOUNCED, OFFICIAL, document("Renja", "2025-01-20"), document("Revisi", "2025-07-01"));
        var regions = List.of("", "52", "52.03");
        var said = new Said(new TreeMap<>(), new HashMap<>());
        var states = new TreeMap<Integer, Said>();
        for (int step = 0; step < 30; step++) {
            var before = said;
            said = before.copy();
            int batch;
            var region = regions.get(random.nextInt(regions.size()));
            var document = documents.get(random.nextInt(documents.size()));
            if (random.nextInt(3) == 0) {
                said.chosen().put(number(region), document);
                batch = choose("DILATIH", 2049, number(region), document);
            } else {
                int value = 1 + random.nextInt(100_000);
                said.values().put(number(region) + " " + document, value);
                batch = post(row("DILATIH", 2049, "", region, value, document, ""));
            }
            states.put(batch, said);
            if (random.nextInt(4) == 0) {
                said = before;
                states.put(SystemIdentity.call(() -> intake.revert(batch, "uji", REASON)), before);
            }
        }
        states.forEach((batch, state) -> {
            var known = targets.documents(batch, AGREEMENT, 2049);
            for (var region : regions) {
                var expected = state.inForce(number(region), documents);
                assertThat(known.inForce(new Subject("DILATIH", 2049, number(region))))
                        .as("region %s after batch %d: %s", region, batch, state)
                        .isEqualTo(java.util.Optional.ofNullable(expected));
            }
            assertThat(known.all().stream()
                            .collect(Collectors.toMap(
                                    target -> target.region() + " " + target.document(),
                                    target -> target.value().intValue())))
                    .isEqualTo(state.values());
        });
    }

    /** What was said of each document's targets and which one was chosen, told without the rule. */
    private record Said(Map<String, Integer> values, Map<Integer, TargetDocument> chosen) {

        Said copy() {
            return new Said(new TreeMap<>(values), new HashMap<>(chosen));
        }

        @Nullable
        TargetDocument inForce(int region, List<TargetDocument> documents) {
            var here = new ArrayList<>(documents.stream()
                    .filter(document -> values.containsKey(region + " " + document))
                    .sorted()
                    .toList());
            for (int each : new int[] {0, region / 100 * 100, region}) {
                var one = chosen.get(each);
                if (one != null && here.remove(one)) {
                    here.add(one);
                }
            }
            return here.isEmpty() ? null : here.getLast();
        }
    }

    private int national(int batch, int year) {
        return targets.find(batch, AGREEMENT, List.of(RegionCode.INDONESIA), PeriodRange.year(year))
                .of(NATIONAL, RegionCode.INDONESIA, PeriodRange.year(year))
                .map(BigDecimal::intValueExact)
                .orElse(0);
    }

    private int choose(String indicator, int year, int region, @Nullable TargetDocument document) {
        return SystemIdentity.call(
                () -> posting.choose(AGREEMENT, new TargetChoice(indicator, year, region, document), "uji", REASON));
    }

    private int post(String rows) {
        return SystemIdentity.call(() -> {
            try {
                var file = Files.writeString(directory.resolve("target.csv"), HEADER + rows);
                var preview = intake.stage(file, "target.csv", "uji", false, ProgressListener.NONE);
                assertThat(intake.rejections(preview.upload(), 0, 1)).isEmpty();
                return ((PostResult.Posted) intake.post(preview.upload(), "uji", false)).batch();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        });
    }

    private static String row(
            String indicator,
            int year,
            String quarter,
            String region,
            int value,
            TargetDocument document,
            String cumulative) {
        return "%s,%s,%d,%s,%s,%d,%s,%s,%s\n"
                .formatted(
                        AGREEMENT,
                        indicator,
                        year,
                        quarter,
                        region,
                        value,
                        document.name(),
                        document.date(),
                        cumulative);
    }

    private static int number(String region) {
        return region.isEmpty() ? 0 : RegionCode.of(region).value();
    }

    private static void signIn(UserRole role, String region) {
        SecurityContextHolder.getContext()
                .setAuthentication(NationalStaff.Factory.authentication(role, RegionScope.of(RegionCode.of(region))));
    }

    private static TargetDocument document(String name, String date) {
        return new TargetDocument(name, LocalDate.parse(date));
    }
}
