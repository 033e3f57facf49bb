package id.sinergi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.agreement.SetTarget.Subject;
import id.sinergi.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several documents set targets for one year; one of them is in force, by its date or since somebody chose it. */
class TargetDocumentsTest {

    private static final int ROUNDS = 2_000;
    private static final int YEAR = 2025;
    private static final TargetDocument ANNOUNCED = document("Pengumuman", "2024-12-01");
    private static final TargetDocument OFFICIAL = document("Perjanjian Kinerja", "2025-01-20");
    private static final List<TargetDocument> DOCUMENTS =
            List.of(ANNOUNCED, OFFICIAL, document("Renja", "2025-01-20"), document("Revisi", "2025-06-01"));
    private static final List<Integer> REGIONS = List.of(0, 3500, 3578, 5200, 5203);

    private final Random random = new Random(17);

    @Test
    void theLatestDocumentIsInForceUnlessAnotherWasChosen() {
        var targets = List.of(target(0, 425_000, ANNOUNCED), target(0, 259_144, OFFICIAL));

        var byRule = new TargetDocuments(targets, List.of());
        var chosen = new TargetDocuments(targets, List.of(choice(0, ANNOUNCED)));

        assertThat(byRule.inForce(subject(0))).hasValue(OFFICIAL);
        assertThat(byRule.choice(subject(0))).isEmpty();
        assertThat(chosen.inForce(subject(0))).hasValue(ANNOUNCED);
        assertThat(chosen.inForce()).containsExactly(target(0, 425_000, ANNOUNCED));
        assertThat(chosen.all()).hasSize(2);
    }

    @Test
    void aDocumentOfOneProvinceLeavesTheCountryAsItWas() {
        var documents = new TargetDocuments(
                List.of(target(0, 259_144, OFFICIAL), target(5200, 20_000, document("Renja NTB", "2025-09-01"))),
                List.of());

        assertThat(documents.inForce(subject(0))).hasValue(OFFICIAL);
        assertThat(documents.inForce()).hasSize(2);
    }

    @Test
    void aWithdrawnChoiceLeavesTheRule() {
        var documents = new TargetDocuments(
                List.of(target(0, 425_000, ANNOUNCED), target(0, 259_144, OFFICIAL)), List.of(choice(0, null)));

        assertThat(documents.inForce(subject(0))).hasValue(OFFICIAL);
    }

    @Test
    void ofRandomDocumentsAndChoicesOneIsInForceForEachRegion() {
        for (int i = 0; i < ROUNDS; i++) {
            var setBy = new HashMap<Integer, List<TargetDocument>>();
            var targets = new ArrayList<SetTarget>();
            var choices = new ArrayList<TargetChoice>();
            var chosen = new HashMap<Integer, TargetDocument>();
            for (int region : REGIONS) {
                var here =
                        DOCUMENTS.stream().filter(each -> random.nextBoolean()).toList();
                setBy.put(region, here);
                here.forEach(document -> targets.add(target(region, random.nextInt(1_000), document)));
                if (random.nextInt(3) == 0) {
                    var one = DOCUMENTS.get(random.nextInt(DOCUMENTS.size()));
                    chosen.put(region, one);
                    choices.add(choice(region, one));
                }
            }
            var documents = new TargetDocuments(targets, choices);

            for (int region : REGIONS) {
                assertThat(documents.inForce(subject(region)))
                        .as("%s of %s, chosen %s", region, setBy, chosen)
                        .isEqualTo(java.util.Optional.ofNullable(expected(region, setBy, chosen)));
            }
            var subjects = new HashSet<Subject>();
            assertThat(documents.inForce())
                    .allSatisfy(
                            target -> assertThat(subjects.add(target.subject())).isTrue());
        }
    }

    /** In other words than the rule: look at the region, its province, the country; then at the dates. */
    private static @Nullable TargetDocument expected(
            int region, Map<Integer, List<TargetDocument>> setBy, Map<Integer, TargetDocument> chosen) {
        var here = setBy.getOrDefault(region, List.of());
        for (int each : new int[] {region, region / 100 * 100, 0}) {
            if (chosen.containsKey(each) && here.contains(chosen.get(each))) {
                return chosen.get(each);
            }
        }
        TargetDocument latest = null;
        for (var document : here) {
            boolean later = latest == null
                    || document.date().isAfter(latest.date())
                    || (document.date().equals(latest.date()) && document.name().compareTo(latest.name()) > 0);
            latest = later ? document : latest;
        }
        return latest;
    }

    private static Subject subject(int region) {
        return new Subject("PENEMPATAN_NASIONAL", YEAR, region);
    }

    private static SetTarget target(int region, long value, TargetDocument document) {
        return new SetTarget("PENEMPATAN_NASIONAL", YEAR, 0, region, BigDecimal.valueOf(value), false, document);
    }

    private static TargetChoice choice(int region, @Nullable TargetDocument document) {
        return new TargetChoice("PENEMPATAN_NASIONAL", YEAR, new RegionCode(region).value(), document);
    }

    private static TargetDocument document(String name, String date) {
        return new TargetDocument(name, LocalDate.parse(date));
    }
}
