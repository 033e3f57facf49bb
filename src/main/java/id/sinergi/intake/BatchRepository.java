package id.sinergi.intake;

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

    long count();

    /** Whether a batch of made-up people was ever posted. */
    boolean existsByDemoTrue();

    BatchEntity save(BatchEntity batch);
}
