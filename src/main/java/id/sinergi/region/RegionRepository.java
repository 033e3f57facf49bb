package id.sinergi.region;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the regions. */
interface RegionRepository extends Repository<RegionEntity, Integer> {

    List<RegionEntity> findAllByOrderByCode();
}
