package id.sinergi.briefing;

import id.sinergi.security.UserDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where users get mail; who may no longer sign in gets none. */
@Component
@Transactional
public class MailDirectory {

    private final MailAddressRepository addresses;
    private final UserDirectory users;

    MailDirectory(MailAddressRepository addresses, UserDirectory users) {
        this.addresses = addresses;
        this.users = users;
    }

    /** The address of a user who may sign in; empty where there is none. */
    public Optional<String> address(String username) {
        return addresses
                .findById(username)
                .filter(known -> users.enabled(Set.of(username)).contains(username))
                .map(MailAddressEntity::address);
    }

    /** Users who can get mail, by name. */
    List<String> reachable() {
        var known = addresses.findAllByOrderByUsername().stream()
                .map(MailAddressEntity::username)
                .toList();
        var enabled = users.enabled(known);
        return known.stream().filter(enabled::contains).toList();
    }

    /** Keeps an address; an empty one is forgotten. */
    void keep(String username, String address) {
        if (address.isEmpty()) {
            addresses.deleteById(username);
        } else {
            addresses.save(new MailAddressEntity(username, address));
        }
    }
}
