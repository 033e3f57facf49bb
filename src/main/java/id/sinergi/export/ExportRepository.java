package id.sinergi.export;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Finds and keeps the exports. Whoever changes one locks it until the transaction ends: its owner may cancel it at the
 * moment when another thread writes how far it is.
 */
interface ExportRepository extends Repository<ExportEntity, Long>, ExportContent {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ExportEntity> findLockedById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ExportEntity> findLockedByIdAndOwner(long id, String owner);

    Optional<ExportEntity> findByIdAndOwner(long id, String owner);

    List<ExportEntity> findAllByOwnerOrderByIdDesc(String owner);

    ExportEntity save(ExportEntity export);

    void delete(ExportEntity export);

    @Modifying
    @Query("delete from ExportEntity e where coalesce(e.finishedAt, e.requestedAt) < :moment")
    int deleteOlderThan(Instant moment);

    @Modifying
    @Query("delete from ExportEntity e where e.rowSource <> ''")
    void deleteRecords();
}
