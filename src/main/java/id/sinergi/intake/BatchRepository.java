package id.sinergi.intake;

import id.sinergi.row.FileKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the batches. Their numbers come from the database, in the order of posting. */
interface BatchRepository extends Repository<BatchEntity, Integer> {

    Optional<BatchEntity> findById(int number);

    /** The newest first. */
    @Query("select b from BatchEntity b order by b.id desc limit :limit offset :offset")
    List<BatchEntity> latest(int offset, int limit);

    /** How many rows the last files of a sender held, the newest first. */
    @Query("""
            select b.added + b.changed + b.unchanged from BatchEntity b
            where b.sender = :sender and b.kind = :kind and b.sha256 <> '' order by b.id desc limit :limit
            """)
    List<Integer> rows(short sender, FileKind kind, int limit);

    long count();

    /** Whether a batch of made-up people was ever posted. */
    boolean existsByDemoTrue();

    BatchEntity save(BatchEntity batch);

    /** Writes what has changed of entities, so that statements see it. */
    void flush();
}
