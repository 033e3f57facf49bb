package id.sinergi.security;

import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionScope;
import java.security.Principal;

/** Somebody who is no user and brings their own scope along, such as another system with a token. */
public interface ScopedPrincipal extends Principal {

    RegionScope scope();

    AgreementScope agreements();

    /** Whether figures of however few people may be read; a token may not. */
    default boolean exact() {
        return false;
    }
}
