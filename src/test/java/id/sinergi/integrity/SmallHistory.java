package id.sinergi.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.intake.ProgressListener;
import id.sinergi.row.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of every kind, of few rows, posted so that each table of records and figures holds something. */
public final class SmallHistory {

    private final IntakeService intake;
    private final Path directory;

    public SmallHistory(IntakeService intake, Path directory) {
        this.intake = intake;
        this.directory = directory;
    }

    /**
     * Trainings, some of them corrected and confirmed, tests, some of them of people without a training, placements, a target, a published figure, and a training file
     * that was taken back.
     *
     * @return the batch of the first trainings
     */
    public int post() throws IOException {
        int first = post(trainings("A", 1, 12, "52.03"), "latih-a.csv");
        post(tests(1, 9), "uji.csv");
        post(tests(40, 41), "uji-lain.csv");
        post(placements(1, 6), "tempat.csv");
        post(trainings("A", 7, 14, "35.78"), "latih-koreksi.csv");
        post(trainings("A", 13, 15, "35.78"), "latih-lagi.csv");
        post(target(), "target.csv");
        post(published(), "statistik.csv");
        int taken = post(trainings("B", 21, 24, "32.01"), "latih-b.csv");
        intake.revert(taken, "uji", "dikirim dua kali");
        return first;
    }

    /** People of these numbers, trained in this regency. */
    public Path trainings(String key, int from, int to, String regency) throws IOException {
        return written(
                FileKind.TRAINING,
                IntStream.rangeClosed(from, to)
                        .mapToObj(i ->
                                "SG-%s-%d,993700000000%04d,P,1999,%s,579344,MAN,,Uji,2026-01-05,2026-02-%02d,selesai,MOU-2025"
                                        .formatted(key, i, i, regency, 1 + i % 20))
                        .collect(Collectors.joining("\n")));
    }

    /** Tests of the people of these numbers. */
    public Path tests(int from, int to) throws IOException {
        return written(
                FileKind.CERTIFICATION,
                IntStream.rangeClosed(from, to)
                        .mapToObj(i -> "SC-%d,993700000000%04d,2026-03-%02d,K,LSP Uji,Skema Uji,,2026-03-25,,MOU-2025"
                                .formatted(i, i, 1 + i % 20))
                        .collect(Collectors.joining("\n")));
    }

    /** Placements of the people of these numbers. */
    public Path placements(int from, int to) throws IOException {
        return written(
                FileKind.PLACEMENT,
                IntStream.rangeClosed(from, to)
                        .mapToObj(i -> "SP-%d,993700000000%04d,baru,2026-05-%02d,JP,MAN,Operator,PP,MOU-2025"
                                .formatted(i, i, 1 + i % 20))
                        .collect(Collectors.joining("\n")));
    }

    private Path target() throws IOException {
        return written(FileKind.TARGET, "MOU-2025,DILATIH,2026,1,52,100,SK,2026-01-01,");
    }

    private Path published() throws IOException {
        return written(
                FileKind.PUBLISHED_FIGURE,
                "PENEMPATAN_NASIONAL,2019-01-01,2019-12-31,TOTAL,,12345,2020-01-10,tetap,https://example.go.id");
    }

    private Path written(FileKind kind, String rows) throws IOException {
        return Files.writeString(
                directory.resolve(kind.name() + ".csv"), String.join(",", kind.columns()) + "\n" + rows + "\n");
    }

    public Preview stage(Path file, String name) {
        return intake.stage(file, name, "uji", false, ProgressListener.NONE);
    }

    public int post(Path file, String name) {
        var preview = stage(file, name);
        assertThat(intake.rejections(preview.upload(), 0, 1)).as(name).isEmpty();
        var result = intake.post(preview.upload(), "uji", new Consent(true, true, "Uji segel berkas"));
        assertThat(result).as(name).isInstanceOf(Posted.class);
        return ((Posted) result).batch();
    }
}
