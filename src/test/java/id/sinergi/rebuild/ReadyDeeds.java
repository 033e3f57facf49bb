package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.approval.Submission;
import id.sinergi.approval.Submissions;
import id.sinergi.intake.IntakeService;
import id.sinergi.integrity.SmallHistory;
import id.sinergi.region.SeenScope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes ready what a deed is done to, as often as it is wanted: staged rows do not survive a crash of the database. */
final class ReadyDeeds {

    private final BeanFactory application;
    private final IntakeService intake;
    private final SmallHistory history;
    private int upload;

    ReadyDeeds(BeanFactory application, Path directory) throws IOException {
        this.application = application;
        this.intake = application.getBean(IntakeService.class);
        this.history = new SmallHistory(intake, directory);
        if (intake.batchCount() < 9) {
            history.post();
        }
    }

    SmallHistory history() {
        return history;
    }

    /** The number of the upload, batch or submission that it will be about. */
    int make(Deed deed) throws IOException {
        return switch (deed) {
            case POST -> staged();
            case REVERT -> history.post(history.trainings("A", 2, 9, "32.04"), "latih-kembali.csv");
            case APPROVE -> submitted(staged());
            case REBUILD -> 0;
        };
    }

    /** After the server died. */
    int makeAgain(Deed deed, int number) throws IOException {
        return switch (deed) {
            case POST, APPROVE -> {
                intake.discard(upload);
                yield make(deed);
            }
            case REVERT, REBUILD -> number;
        };
    }

    /** People who moved: to another regency after each batch. */
    private int staged() throws IOException {
        var regency = "33.%02d".formatted(1 + intake.batchCount() % 29);
        var preview = history.stage(history.trainings("A", 2, 9, regency), "latih-siap.csv");
        assertThat(preview.changesSomething()).isTrue();
        upload = preview.upload();
        return upload;
    }

    int submitted(int upload) {
        var preview = intake.preview(upload).orElseThrow();
        var submission = new Submission(
                0,
                upload,
                0,
                preview.fileName(),
                SeenScope.EVERYTHING,
                "siti",
                preview.uploadedAt(),
                true,
                true,
                "Uji kegagalan",
                null);
        return Objects.requireNonNull(application
                .getBean(TransactionTemplate.class)
                .execute(status -> application
                        .getBean(Submissions.class)
                        .submit(submission)
                        .number()));
    }
}
