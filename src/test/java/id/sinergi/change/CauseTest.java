package id.sinergi.change;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Cause;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.ProgressListener;
import id.sinergi.region.RegionCode;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Why a batch moved a count, told as one who knows the people would tell it. */
@PostgresTest(emptied = true)
@NationalStaff
class CauseTest {

    private static final Slice ALL = Slice.of("MOU-2025", IndicatorService.ALL_TIME);

    @TempDir
    private Path directory;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ChangeService changes;

    @Test
    void eachCauseIsToldForWhatItIs() throws IOException {
        int march = trainings(
                training("A-1", 1, "52.03", "2026-03-20", "selesai"),
                training("A-2", 2, "52.03", "2026-03-21", "selesai"));
        assertThat(causes(march, Indicator.DILATIH)).isEqualTo(Map.of(Cause.NEW, 2L));

        int late = trainings(training("A-3", 3, "52.03", "2026-01-20", "selesai"));
        assertThat(causes(late, Indicator.DILATIH)).isEqualTo(Map.of(Cause.LATE, 1L));

        int elsewhere = trainings(training("A-2", 2, "35.78", "2026-03-21", "selesai"));
        assertThat(causes(elsewhere, Indicator.DILATIH)).isEmpty();
        assertThat(causes(elsewhere, Indicator.DILATIH, "35.78")).isEqualTo(Map.of(Cause.CORRECTED, 1L));
        assertThat(causes(elsewhere, Indicator.DILATIH, "52.03")).isEqualTo(Map.of(Cause.CORRECTED, -1L));

        int earlier = trainings(training("A-4", 1, "11.01", "2025-12-20", "selesai"));
        assertThat(causes(earlier, Indicator.DILATIH, "11.01")).isEqualTo(Map.of(Cause.MOVED, 1L));
        assertThat(causes(earlier, Indicator.DILATIH, "52.03")).isEqualTo(Map.of(Cause.MOVED, -1L));

        int gone = trainings(training("A-3", 3, "52.03", "2026-01-20", "berhenti"));
        assertThat(causes(gone, Indicator.DILATIH)).isEqualTo(Map.of(Cause.WITHDRAWN, -1L));
    }

    @Test
    void aCertificateIsNewForThoseWhoFinishedLongAgo() throws IOException {
        trainings(
                training("B-1", 4, "52.03", "2026-02-20", "selesai"),
                training("B-2", 5, "52.03", "2026-04-20", "selesai"));

        int tested = post(
                FileKind.CERTIFICATION,
                "C-1," + person(4) + ",2026-05-02,K,LSP Logam,Las SMAW,CERT-4,2026-05-09,,MOU-2025");

        assertThat(causes(tested, Indicator.SERTIFIKAT_ORANG)).isEqualTo(Map.of(Cause.NEW, 1L));
        assertThat(causes(tested, Indicator.SERTIFIKAT_LEMBAR)).isEqualTo(Map.of(Cause.NEW, 1L));
        assertThat(causes(tested, Indicator.DILATIH)).isEmpty();
    }

    @Test
    void aBatchThatTakesAnotherOneBackHasThatAsItsOnlyCause() throws IOException {
        int posted = trainings(training("D-1", 6, "52.03", "2026-03-20", "selesai"));

        int reverting = intake.revert(posted, "uji", "dikirim dua kali");

        assertThat(changes.batches(ALL, posted, Indicator.DILATIH))
                .singleElement()
                .satisfies(batch -> assertThat(batch.batch()).isEqualTo(reverting))
                .satisfies(batch -> assertThat(batch.reverts()).isEqualTo(posted))
                .satisfies(batch -> assertThat(batch.takenBack()).isEqualTo(-1))
                .satisfies(batch -> assertThat(batch.causes()).isEmpty());
    }

    private Map<Cause, Long> causes(int batch, Indicator indicator) {
        return causes(batch, ALL, indicator);
    }

    private Map<Cause, Long> causes(int batch, Indicator indicator, String region) {
        return causes(batch, ALL.withRegion(RegionCode.of(region)), indicator);
    }

    private Map<Cause, Long> causes(int batch, Slice slice, Indicator indicator) {
        return changes.batches(slice.withAsOf(batch), batch - 1, indicator).stream()
                .findFirst()
                .map(BatchChange::causes)
                .orElse(Map.of());
    }

    private static String person(int number) {
        return "9901%012d".formatted(4507990000L + number);
    }

    private static String training(String key, int person, String region, String ended, String status) {
        return "%s,%s,P,2001,%s,579360,MAN,14,2026-1,2025-11-05,%s,%s,MOU-2025"
                .formatted(key, person(person), region, ended, status);
    }

    private int trainings(String... rows) throws IOException {
        return post(FileKind.TRAINING, rows);
    }

    private int post(FileKind kind, String... rows) throws IOException {
        var text = String.join(",", kind.columns()) + "\n" + String.join("\n", rows) + "\n";
        var file = Files.writeString(directory.resolve("berkas.csv"), text);
        var staged = intake.stage(file, "berkas.csv", "uji", false, ProgressListener.NONE);
        var result = intake.post(staged.upload(), "uji", false);
        assertThat(result).isInstanceOf(PostResult.Posted.class);
        return ((PostResult.Posted) result).batch();
    }
}
