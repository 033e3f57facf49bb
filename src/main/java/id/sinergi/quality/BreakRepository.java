package id.sinergi.quality;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps the known breaks of series. */
interface BreakRepository extends Repository<BreakEntity, Integer> {

    List<BreakEntity> findAllByOrderByDayAscIdAsc();

    Optional<BreakEntity> findById(int id);

    BreakEntity save(BreakEntity one);

    void delete(BreakEntity one);
}
