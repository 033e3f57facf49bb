package id.sinergi.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds and keeps the clients, each with its regions in one statement. */
interface ApiClientRepository extends Repository<ApiClientEntity, Integer> {

    @EntityGraph(attributePaths = "regions")
    List<ApiClientEntity> findAllByOrderByIdDesc();

    @EntityGraph(attributePaths = "regions")
    Optional<ApiClientEntity> findByTokenHashAndRevokedAtIsNullAndExpiresAtAfter(String tokenHash, Instant now);

    Optional<ApiClientEntity> findById(int id);

    boolean existsByName(String name);

    void delete(ApiClientEntity client);

    @Modifying
    @Transactional
    @Query("update ApiClientEntity c set c.lastUsedAt = :now where c.tokenHash = :tokenHash")
    void used(String tokenHash, Instant now);

    ApiClientEntity save(ApiClientEntity client);
}
