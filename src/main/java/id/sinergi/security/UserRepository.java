package id.sinergi.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds and keeps the users, each with their regions and agreements in one statement. */
interface UserRepository extends Repository<UserEntity, Integer> {

    @EntityGraph(attributePaths = {"regions", "agreements"})
    Optional<UserEntity> findByUsername(String username);

    @EntityGraph(attributePaths = {"regions", "agreements"})
    Optional<UserEntity> findBySubject(String subject);

    @EntityGraph(attributePaths = {"regions", "agreements"})
    List<UserEntity> findAllByOrderByUsername();

    @Query("select new id.sinergi.security.KnownUser(u.username, u.displayName, u.enabled) from UserEntity u"
            + " where u.username in :usernames")
    List<KnownUser> known(Collection<String> usernames);

    long countByRoleAndEnabledTrue(UserRole role);

    long count();

    UserEntity save(UserEntity user);
}
