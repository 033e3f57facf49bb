package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the KBLI divisions of every version. */
interface KbliDivisionRepository extends Repository<KbliDivisionEntity, KbliDivisionEntity.Key> {

    List<KbliDivisionEntity> findAllByVersionOrderByCode(String version);
}
