package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the sectors. */
interface SectorRepository extends Repository<SectorEntity, Short> {

    List<SectorEntity> findAllByOrderByPosition();
}
