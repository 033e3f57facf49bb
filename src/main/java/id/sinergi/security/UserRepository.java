package id.sinergi.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds and keeps the users. */
interface UserRepository extends Repository<UserEntity, Integer> {

    Optional<UserEntity> findByUsername(String username);

    List<UserEntity> findAllByOrderByUsername();

    long countByRoleAndEnabledTrue(UserRole role);

    long count();

    UserEntity save(UserEntity user);
}
