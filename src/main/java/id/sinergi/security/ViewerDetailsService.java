package id.sinergi.security;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the user who signs in; names are the same in any case. */
@Service
class ViewerDetailsService implements UserDetailsService {

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
}
