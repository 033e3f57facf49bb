package id.sinergi.api;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** Finds and keeps the clients, each with its regions in one statement. */
interface ApiClientRepository extends Repository<ApiClientEntity, Integer> {

    @EntityGraph(attributePaths = "regions")
    List<ApiClientEntity> findAllByOrderByIdDesc();

    @EntityGraph(attributePaths = "regions")
    Optional<ApiClientEntity> findByTokenHashAndRevokedAtIsNull(String tokenHash);

    Optional<ApiClientEntity> findById(int id);

    boolean existsByName(String name);

    ApiClientEntity save(ApiClientEntity client);
}
