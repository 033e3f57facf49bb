package id.sinergi.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps what was said; nothing is changed or removed. */
interface FollowUpRepository extends Repository<FollowUpEntity, Integer> {

    List<FollowUpEntity> findByAgreementAndYearAndRegionOrderById(String agreement, short year, int region);

    List<FollowUpEntity> findByAgreementAndYearAndRegionAndIndicatorOrderById(
            String agreement, short year, int region, String indicator);

    /** The last explanations, each with an action that is not done and was due before a day. */
    @Query("""
            select f from FollowUpEntity f
            where f.kind = id.sinergi.followup.FollowUpEntry.Kind.EXPLANATION and f.done is null and f.due < :day and not exists (
                select 1 from FollowUpEntity later where later.id > f.id and later.kind = f.kind
                and later.agreement = f.agreement and later.indicator = f.indicator
                and later.region = f.region and later.year = f.year)
            order by f.due, f.id
            """)
    List<FollowUpEntity> overdue(LocalDate day);

    FollowUpEntity saveAndFlush(FollowUpEntity entity);
}
