package id.sinergi.followup;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds and keeps what was said; nothing is changed or removed. */
interface FollowUpRepository extends Repository<FollowUpEntity, Integer> {

    List<FollowUpEntity> findByAgreementAndYearAndRegionAndIndicatorOrderById(
            String agreement, short year, int region, String indicator);

    List<FollowUpEntity> findAllByOrderById();

    FollowUpEntity saveAndFlush(FollowUpEntity entity);
}
