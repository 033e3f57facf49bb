package id.sinergi.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

interface KbliDivisionRepository extends Repository<KbliDivisionEntity, KbliDivisionEntity.Key> {

    List<KbliDivisionEntity> findAllByVersionOrderByCode(String version);
}
