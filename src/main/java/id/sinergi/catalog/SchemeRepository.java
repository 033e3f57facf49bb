package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SchemeRepository extends Repository<SchemeEntity, Short> {

    List<SchemeEntity> findAllByOrderById();
}
