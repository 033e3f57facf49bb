package id.sinergi.savedview;

import id.sinergi.security.UserRole;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the saved views. */
interface SavedViewRepository extends Repository<SavedViewEntity, Integer> {

    /** The viewer's own and those shared with the viewer's role, by name. */
    @Query("""
            select new id.sinergi.savedview.SeenView(v, case when s.viewer is null then false else true end)
            from SavedViewEntity v left join StartViewEntity s on s.view = v and s.viewer = :viewer
            where v.owner = :viewer or v.role = :role
            order by lower(v.name), v.id
            """)
    List<SeenView> seenBy(String viewer, UserRole role);

    Optional<SavedViewEntity> findByOwnerAndName(String owner, String name);

    Optional<SavedViewEntity> findById(int id);

    Optional<SavedViewEntity> findByIdAndOwner(int id, String owner);

    SavedViewEntity save(SavedViewEntity view);

    void delete(SavedViewEntity view);
}
