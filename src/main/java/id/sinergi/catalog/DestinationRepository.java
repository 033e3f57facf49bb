package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the destination countries. */
interface DestinationRepository extends Repository<DestinationEntity, Short> {

    List<DestinationEntity> findAllByOrderByNameId();
}
