package id.sinergi.intake;

import id.sinergi.intake.IntakeJobs.Task;
import id.sinergi.intake.JobState.Refused;
import id.sinergi.interruption.PostingNotes;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Problem;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What became of a job, whichever way its work ended. */
@Component
class JobOutcome {

    private static final Logger log = LoggerFactory.getLogger(JobOutcome.class);

    private final IntakeTrail trail;
    private final JobWatch watch;
    private final JobEndings endings;
    private final PostingNotes notes;

    JobOutcome(IntakeTrail trail, JobWatch watch, JobEndings endings, PostingNotes notes) {
        this.trail = trail;
        this.watch = watch;
        this.endings = endings;
        this.notes = notes;
    }

    /** Does the work, and tells the job and its user what became of it. */
    void of(Task task) {
        var job = task.job();
        try {
            job.become(of(job, task.work()));
        } finally {
            watch.end(job);
            endings.tell(job);
        }
    }

    /** Whatever goes wrong becomes a sentence; the file's content belongs in no log, so only the failure's kind is logged. */
    private JobState of(IntakeJob job, Supplier<JobState> work) {
        try {
            job.stopIfCancelled();
            return job.uploads().isEmpty() ? work.get() : noted(job, work);
        } catch (IntakeException refused) {
            return new Refused(refused.problem());
        } catch (RuntimeException | Error failure) {
            return job.cancelled().map(why -> ended(job, why)).orElseGet(() -> unexpected(job, failure));
        }
    }

    /** With a note for as long as it posts, from which the next start knows what a stop ended. */
    private JobState noted(IntakeJob job, Supplier<JobState> work) {
        var note = notes.begin(job.user(), job.uploads());
        boolean posted = false;
        try {
            var state = work.get();
            posted = true;
            return state;
        } finally {
            notes.end(note, posted);
        }
    }

    private JobState ended(IntakeJob job, Problem why) {
        // An interruption was for the work, which is over; the audit log needs a connection once more.
        boolean interrupted = Thread.interrupted();
        log.info("{} was ended: {}{}", job.fileName(), why.key(), interrupted ? ", with its thread" : "");
        try {
            trail.cancelled(job.fileName(), job.user(), why);
        } catch (DataAccessException away) {
            log.warn("The end of {} could not be entered in the audit log", job.fileName());
        }
        return new Refused(why);
    }

    private static JobState unexpected(IntakeJob job, Throwable failure) {
        log.error(
                "{} could not be processed: {}",
                job.fileName(),
                failure.getClass().getName());
        return new Refused(new Problem("intake.error.unexpected", List.of()));
    }
}
