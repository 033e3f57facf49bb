package id.sinergi.briefing;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** Finds and keeps the schedules. */
interface ScheduleRepository extends Repository<ScheduleEntity, Integer> {

    /** Hibernate's way to say that rows which another transaction has locked are left to it. */
    String SKIP_LOCKED = "-2";

    /** Those whose time has come, locked until the transaction ends so that no other node takes them too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select s from ScheduleEntity s where not s.paused and s.dueAt <= :now order by s.id")
    List<ScheduleEntity> due(Instant now);

    /** Puts every mail about new data off until this moment. */
    @Modifying
    @Query("update ScheduleEntity s set s.dueAt = :moment where s.rhythm = NEW_DATA and not s.paused")
    void putOffNewData(Instant moment);

    /** Locked, since two mails of the same schedule can end at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ScheduleEntity> findLockedById(int id);

    Optional<ScheduleEntity> findById(int id);

    Optional<ScheduleEntity> findByIdAndOwner(int id, String owner);

    List<ScheduleEntity> findAllByOwnerOrderById(String owner);

    ScheduleEntity save(ScheduleEntity schedule);

    void delete(ScheduleEntity schedule);
}
