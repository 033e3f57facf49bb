package id.sinergi.briefing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a mail from due to sent or given up; each is a transaction of its own, which no sending holds open. */
@Component
@Transactional
class DeliverySteps {

    private final ScheduleRepository schedules;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    DeliverySteps(ScheduleRepository schedules, DeliveryRepository deliveries, Clock clock) {
        this.schedules = schedules;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Puts every mail about new data off until nothing has been posted for a while. */
    void newData(Duration quiet) {
        schedules.putOffNewData(clock.instant().plus(quiet));
    }

    /** A new mail for each recipient of each schedule whose time has come; the schedule gets its next time. */
    List<Long> queueDue() {
        var now = clock.instant();
        return schedules.due(now).stream()
                .flatMap(schedule -> {
                    schedule.setNext(now, clock.getZone());
                    return schedule.recipients().stream()
                            .map(recipient -> deliveries
                                    .save(new DeliveryEntity(schedule, recipient, now))
                                    .id());
                })
                .toList();
    }

    /** A mail that is still to be sent. */
    @Transactional(readOnly = true)
    Optional<Delivery> waiting(long id) {
        return deliveries.findByIdAndState(id, Delivery.State.WAITING).map(DeliveryEntity::delivery);
    }

    @Transactional(readOnly = true)
    Schedule schedule(int id) {
        return schedules.findById(id).orElseThrow().schedule();
    }

    void skipped(long id) {
        delivery(id).skipped(clock.instant());
    }

    void sent(long id) {
        var delivery = delivery(id);
        delivery.sent(clock.instant());
        schedules.findLockedById(delivery.schedule()).ifPresent(ScheduleEntity::succeeded);
    }

    /** Whether it is given up; otherwise it is to be tried again. */
    boolean failed(long id, String reason) {
        var delivery = delivery(id);
        boolean givenUp = delivery.failed(reason, clock.instant());
        if (givenUp) {
            schedules.findLockedById(delivery.schedule()).ifPresent(ScheduleEntity::failed);
        }
        return givenUp;
    }

    private DeliveryEntity delivery(long id) {
        return deliveries.findById(id).orElseThrow();
    }
}
