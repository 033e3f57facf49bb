package id.sinergi.intake;

import id.sinergi.agreement.TargetChoice;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.intake.PostResult.NothingToPost;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.PostResult.Submitted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.reading.Answers;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.region.SeenScope;
import id.sinergi.sender.FileOrigin;
import id.sinergi.sender.Senders;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Targets that are set on a page: what is typed, and what is chosen among their documents, is a batch like a file's, so that
 * figures as of an earlier one know nothing of it and it can be taken back. Regions that the present viewer does not see are
 * refused.
 */
@Service
@PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
public class TargetPosting {

    private final FileReading reading;
    private final UploadRepository uploads;
    private final UploadPosting endings;
    private final PostingLock lock;
    private final IntakeScope scope;
    private final Clock clock;

    TargetPosting(
            FileReading reading,
            UploadRepository uploads,
            UploadPosting endings,
            PostingLock lock,
            IntakeScope scope,
            Clock clock) {
        this.reading = reading;
        this.uploads = uploads;
        this.endings = endings;
        this.lock = lock;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Puts a document in force for a region and what lies in it, or withdraws what was chosen there.
     *
     * @param agreement its code
     * @param reason why, in 10 characters or more; it is kept with the batch
     * @return the number of the batch
     * @throws IntakeException without a reason, or if the region or the agreement is not the viewer's
     */
    @Transactional
    public int choose(String agreement, TargetChoice choice, String user, String reason) {
        var because = Consent.reason(reason, new IntakeException("goal.problem.reason"));
        var region = new RegionCode(choice.region());
        var about = new SeenScope(RegionScope.of(region), AgreementScope.of(agreement));
        scope.require(about, "target " + region, new IntakeException("intake.reason.scope.REGION"));
        lock.take();
        return endings.choose(
                BatchEntity.choosing(
                        named(agreement, choice, region),
                        FileOrigin.BOTH.defaultSender(),
                        about,
                        user,
                        clock.instant(),
                        because),
                agreement,
                choice);
    }

    /**
     * Posts what was typed on a page, as the file of targets that it amounts to, or submits it where a second person has to
     * agree. Nothing is kept unless all of it is.
     *
     * @param name under which the history of batches shows it
     * @param answers how its numbers are to be read; none where they have no signs
     * @param still throws once what was typed is about targets of before; asked when no other posting can come in between
     * @throws IntakeException if a row is refused
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    @Transactional
    public PostResult set(Path file, String name, Answers answers, String user, Runnable still) {
        var present = scope.present();
        lock.take();
        still.run();
        var sent = new FileReading.Sent(file, name, Senders.DEFAULT, answers, present, user, false);
        int upload = reading.read(sent, ProgressListener.NONE).upload();
        uploads.rejections(upload, 0, 1).stream()
                .map(RejectedValue::rejection)
                .findFirst()
                .ifPresent(TargetPosting::refuse);
        var result = endings.postOrSubmit(uploads.findById(upload).orElseThrow(), user, Consent.of(false));
        if (result instanceof Posted || result instanceof Submitted || result instanceof NothingToPost) {
            return result;
        }
        throw new IntakeException("goal.sheet.problem.doubted");
    }

    private static void refuse(Rejection rejection) {
        throw new IntakeException(rejection.problem());
    }

    /** As the history of batches names it. */
    private static String named(String agreement, TargetChoice choice, RegionCode region) {
        var document = Optional.ofNullable(choice.document())
                .map(TargetDocument::toString)
                .orElse("–");
        return "%s · %s %d · %s → %s".formatted(agreement, choice.indicator(), choice.year(), region, document);
    }
}
