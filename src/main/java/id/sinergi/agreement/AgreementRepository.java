package id.sinergi.agreement;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds the agreements. */
interface AgreementRepository extends Repository<AgreementEntity, Short> {

    List<AgreementEntity> findAllByParentIsNullOrderByIdAsc();
}
