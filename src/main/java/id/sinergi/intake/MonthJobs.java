package id.sinergi.intake;

import id.sinergi.intake.IntakeJobs.Task;
import id.sinergi.intake.JobState.Ended;
import id.sinergi.intake.JobState.EndedJointly;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Posts what came together, such as the files of a month, in the order in which they refer to each other. */
@Service
@PreAuthorize("hasAnyRole('STAFF', 'ADMINISTRATOR')")
public class MonthJobs {

    /** Trainings first, then tests and placements, which join them; figures and targets stand for themselves. */
    public static final Comparator<Preview> ORDER =
            Comparator.comparing(Preview::kind).thenComparing(Preview::upload);

    private final IntakeJobs jobs;
    private final IntakeService intake;
    private final JointPosting joint;

    MonthJobs(IntakeJobs jobs, IntakeService intake, JointPosting joint) {
        this.jobs = jobs;
        this.intake = intake;
        this.joint = joint;
    }

    /** One after the other; one that is refused keeps none of the others back. */
    public List<IntakeJob> postEach(List<Preview> uploads, String user) {
        var tasks = uploads.stream()
                .sorted(ORDER)
                .map(upload -> new Task(
                        new IntakeJob(upload.fileName(), user, upload.upload()),
                        () -> new Ended(intake.post(upload.upload(), user, false))))
                .toList();
        jobs.start(tasks);
        return tasks.stream().map(Task::job).toList();
    }

    /** All or none. */
    public IntakeJob postJointly(List<Preview> uploads, String user) {
        var ordered = uploads.stream().sorted(ORDER).toList();
        var names = ordered.stream().map(Preview::fileName).collect(Collectors.joining(", "));
        var numbers = ordered.stream().map(Preview::upload).collect(Collectors.toSet());
        return jobs.start(new IntakeJob(names, user, numbers), () -> new EndedJointly(joint.post(ordered, user)));
    }
}
