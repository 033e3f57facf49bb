package id.sinergi.edition;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds editions with what they say, and forgets them; each is a transaction of its own. */
@Component
@Transactional
class EditionSteps {

    private final EditionRepository editions;
    private final EditionDocumentRepository documents;
    private final Clock clock;

    EditionSteps(EditionRepository editions, EditionDocumentRepository documents, Clock clock) {
        this.editions = editions;
        this.documents = documents;
        this.clock = clock;
    }

    long add(EditionEntity edition, String document) {
        long id = editions.save(edition).id();
        documents.save(new EditionDocumentEntity(id, document));
        return id;
    }

    void remove(long id) {
        editions.deleteById(id);
    }

    int removeOlderThan(Period age) {
        return editions.deleteOlderThan(ZonedDateTime.now(clock).minus(age).toInstant());
    }
}
