package id.sinergi.edition;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps what the editions say; it goes with them. */
interface EditionDocumentRepository extends Repository<EditionDocumentEntity, Long> {

    Optional<EditionDocumentEntity> findById(long edition);

    EditionDocumentEntity save(EditionDocumentEntity document);
}
