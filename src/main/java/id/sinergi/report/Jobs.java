package id.sinergi.report;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Hands work to db-scheduler, which does each piece once, on whichever node is free, and again after a crash. */
@Component
class Jobs implements SmartLifecycle {

    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);
    private static final Duration CLEANING = Duration.ofHours(6);
    private static final Duration DISPATCHING = Duration.ofMinutes(1);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final Clock clock;
    private final OneTimeTask<Void> export;
    private final OneTimeTask<Void> delivery;
    private final Supplier<Scheduler> schedulers;
    private final boolean serving;
    private volatile Scheduler scheduler;
    private volatile boolean running;
    private volatile boolean stopped;

    Jobs(
            DataSource database,
            Clock clock,
            ReportSettings settings,
            Exports exports,
            ObjectProvider<ExportMaker> maker,
            ObjectProvider<Dispatch> dispatch,
            ApplicationContext context) {
        this.clock = clock;
        this.serving = context instanceof WebApplicationContext;
        export = Tasks.oneTime("export")
                .execute((job, execution) -> maker.getObject().make(Long.parseLong(job.getId())));
        delivery = Tasks.oneTime("delivery")
                .onFailure(new MaxRetriesFailureHandler<>(
                        Dispatch.RETRIES, new ExponentialBackoffFailureHandler<>(FIRST_RETRY)))
                .execute((job, execution) -> dispatch.getObject().send(Long.parseLong(job.getId())));
        var due = Tasks.recurring("due-briefings", FixedDelay.of(DISPATCHING))
                .execute((job, execution) -> dispatch.getObject().enqueueDue());
        var old = Tasks.recurring("old-exports", FixedDelay.of(CLEANING))
                .execute((job, execution) -> exports.removeOlderThan(settings.kept()));
        schedulers = () -> Scheduler.create(database, List.of(export, delivery))
                .startTasks(due, old)
                .threads(2)
                .pollingInterval(POLLING)
                .shutdownMaxWait(SHUTDOWN)
                .enableImmediateExecution()
                .build();
        scheduler = schedulers.get();
    }

    void export(long id) {
        scheduler.schedule(export.instance(String.valueOf(id)), clock.instant());
    }

    void delivery(long id) {
        scheduler.schedule(delivery.instance(String.valueOf(id)), clock.instant());
    }

    /** A command on the command line leaves the work to the nodes that serve. */
    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    /** A scheduler that was stopped cannot be started again: another one takes its place. */
    @Override
    public void start() {
        if (stopped) {
            scheduler = schedulers.get();
            stopped = false;
        }
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        stopped = true;
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
