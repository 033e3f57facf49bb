package id.sinergi.savedview;

import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Finds and keeps what viewers see first. */
interface StartViewRepository extends Repository<StartViewEntity, String> {

    @EntityGraph(attributePaths = "view")
    Optional<StartViewEntity> findByViewer(String viewer);

    StartViewEntity save(StartViewEntity start);

    void deleteById(String viewer);
}
