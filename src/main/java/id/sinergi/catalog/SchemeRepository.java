package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the placement schemes. */
interface SchemeRepository extends Repository<SchemeEntity, Short> {

    List<SchemeEntity> findAllByOrderById();
}
