package id.sinergi.edition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the editions, the newest first. */
interface EditionRepository extends Repository<EditionEntity, Long> {

    @Query("""
            select e from EditionEntity e where e.reader = :username or e.madeBy = :username
            order by e.id desc limit :limit offset :offset
            """)
    List<EditionEntity> of(String username, int offset, int limit);

    @Query("select count(e) from EditionEntity e where e.reader = :username or e.madeBy = :username")
    int countOf(String username);

    @Query("select e from EditionEntity e order by e.id desc limit :limit offset :offset")
    List<EditionEntity> all(int offset, int limit);

    int count();

    Optional<EditionEntity> findById(long id);

    Optional<EditionEntity> findFirstByReaderOrderByIdDesc(String reader);

    EditionEntity save(EditionEntity edition);

    void deleteById(long id);

    @Modifying
    @Query("delete from EditionEntity e where e.madeAt < :moment")
    int deleteOlderThan(Instant moment);
}
