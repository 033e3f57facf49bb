package id.sinergi.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.region.RegionCode;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells other modules, which keep user names only, who these users are. */
@Component
public class UserDirectory {

    private static final Set<UserRole> RESPONSIBLE = EnumSet.of(UserRole.MANAGER, UserRole.STAFF);
    private static final Duration MEMORY = Duration.ofSeconds(30);

    private final UserRepository users;
    private final Cache<String, String> names =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).build();

    UserDirectory(UserRepository users) {
        this.users = users;
    }

    /** The display name of each user; a changed one is known within half a minute. */
    public Map<String, String> displayNames(Set<String> usernames) {
        return names.getAll(
                usernames,
                unknown ->
                        known(unknown).stream().collect(Collectors.toMap(KnownUser::username, KnownUser::displayName)));
    }

    /** Those of them who may sign in at this moment. */
    public Set<String> enabled(Collection<String> usernames) {
        return known(usernames).stream()
                .filter(KnownUser::enabled)
                .map(KnownUser::username)
                .collect(Collectors.toSet());
    }

    /** The display names of the managers and staff who may sign in and see the whole of a region under an agreement, by user name. */
    public SortedMap<String, String> responsibleFor(RegionCode region, String agreement) {
        return users.findAllByOrderByUsername().stream()
                .map(UserEntity::viewer)
                .filter(user -> user.enabled() && RESPONSIBLE.contains(user.role()))
                .filter(user ->
                        user.scope().contains(region) && user.agreements().contains(agreement))
                .collect(Collectors.toMap(Viewer::username, Viewer::displayName, (one, other) -> one, TreeMap::new));
    }

    private List<KnownUser> known(Collection<? extends String> usernames) {
        return usernames.isEmpty() ? List.of() : users.known(List.copyOf(usernames));
    }
}
