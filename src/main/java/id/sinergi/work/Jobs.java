package id.sinergi.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Hands work to db-scheduler, which does each piece once, on whichever node is free, and again after a crash. Features
 * register their kinds of work here while the application starts, so that this module knows none of them.
 */
@Component
public class Jobs implements SmartLifecycle {

    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;
    private final boolean serving;
    private final List<Task<?>> queued = new ArrayList<>();
    private final List<RecurringTask<Void>> repeated = new ArrayList<>();
    private @Nullable Scheduler scheduler;
    private volatile boolean running;

    protected Jobs(DataSource database, Clock clock, ApplicationContext context) {
        this.database = database;
        this.clock = clock;
        this.serving = context instanceof WebApplicationContext;
    }

    /** Registers work that is done once for each number added to its queue. */
    public JobQueue queue(String name, LongConsumer work) {
        return queue(Tasks.oneTime(name).execute((job, execution) -> work.accept(Long.parseLong(job.getId()))));
    }

    /** The same for work that is tried again, after ever longer waits, when it throws. */
    public JobQueue queue(String name, int retries, LongConsumer work) {
        return queue(Tasks.oneTime(name)
                .onFailure(new MaxRetriesFailureHandler<>(retries, new ExponentialBackoffFailureHandler<>(FIRST_RETRY)))
                .execute((job, execution) -> work.accept(Long.parseLong(job.getId()))));
    }

    private JobQueue queue(OneTimeTask<Void> task) {
        register(queued, task);
        return number -> scheduler().schedule(task.instance(String.valueOf(number)), clock.instant());
    }

    /** Registers work that is done again and again, this long after it was last done. */
    public void every(String name, Duration pause, Runnable work) {
        register(repeated, Tasks.recurring(name, FixedDelay.of(pause)).execute((job, execution) -> work.run()));
    }

    private synchronized <T> void register(List<? super T> tasks, T task) {
        if (scheduler != null) {
            throw new IllegalStateException("Work is registered before the scheduler starts");
        }
        tasks.add(task);
    }

    /** The scheduler; one that was stopped cannot be started again, so another one takes its place. */
    private synchronized Scheduler scheduler() {
        if (scheduler == null) {
            scheduler = Scheduler.create(database, queued)
                    .startTasks(repeated)
                    .clock(clock::instant)
                    .threads(2)
                    .pollingInterval(POLLING)
                    .shutdownMaxWait(SHUTDOWN)
                    .enableImmediateExecution()
                    .build();
        }
        return scheduler;
    }

    /** A command on the command line leaves the work to the nodes that serve. */
    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        scheduler().start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler().stop();
        forget();
        running = false;
    }

    private synchronized void forget() {
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
