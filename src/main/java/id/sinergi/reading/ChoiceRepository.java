package id.sinergi.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps what was said about the files of senders. */
interface ChoiceRepository extends Repository<ChoiceEntity, Integer> {

    ChoiceEntity save(ChoiceEntity choice);

    void flush();

    List<ChoiceEntity> findAllBySenderInAndReplacedAtIsNull(Collection<Short> senders);

    List<ChoiceEntity> findAllBySenderInOrderByKindAscSubjectAscIdDesc(Collection<Short> senders);

    Optional<ChoiceEntity> findByIdAndReplacedAtIsNull(int id);
}
