package id.sinergi.briefing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the saved briefings. */
interface BriefingRepository extends Repository<BriefingEntity, Integer> {

    /** A user's own before those shared with the user's role, each by name. */
    @Query("""
            select b from BriefingEntity b
            where b.owner = :username or concat(',', b.roles, ',') like concat('%,', :role, ',%')
            order by case when b.owner = :username then 0 else 1 end, lower(b.name), b.id
            """)
    List<BriefingEntity> visible(String username, String role);

    Optional<BriefingEntity> findById(int id);

    Optional<BriefingEntity> findByIdAndOwner(int id, String owner);

    BriefingEntity save(BriefingEntity briefing);

    void delete(BriefingEntity briefing);
}
