package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SectorRepository extends Repository<SectorEntity, Short> {

    List<SectorEntity> findAllByOrderByPosition();
}
