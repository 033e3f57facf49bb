package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the training centres. */
interface CentreRepository extends Repository<CentreEntity, Short> {

    List<CentreEntity> findAllByOrderById();
}
