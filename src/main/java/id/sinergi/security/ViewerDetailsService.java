package id.sinergi.security;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the user who signs in; names are the same in any case. Keeps the same password by a newer kind of hash. */
@Service
class ViewerDetailsService implements UserDetailsService, UserDetailsPasswordService {

    private final UserRepository users;

    ViewerDetailsService(UserRepository users) {
        this.users = users;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .map(UserEntity::viewer)
                .orElseThrow(() -> new UsernameNotFoundException("No such user"));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        var known = users.findByUsername(user.getUsername()).orElseThrow();
        known.changePassword(Objects.requireNonNull(hash));
        users.save(known);
        return known.viewer();
    }
}
