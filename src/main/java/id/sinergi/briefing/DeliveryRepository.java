package id.sinergi.briefing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the mails. */
interface DeliveryRepository extends Repository<DeliveryEntity, Long> {

    /** The latest mails of an owner's schedules. */
    @Query("""
            select d from DeliveryEntity d join ScheduleEntity s on s.id = d.schedule
            where s.owner = :owner order by d.id desc limit :limit
            """)
    List<DeliveryEntity> latest(String owner, int limit);

    Optional<DeliveryEntity> findById(long id);

    Optional<DeliveryEntity> findByIdAndState(long id, Delivery.State state);

    DeliveryEntity save(DeliveryEntity delivery);
}
