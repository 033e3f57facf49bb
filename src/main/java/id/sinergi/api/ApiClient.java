package id.sinergi.api;

import id.sinergi.region.RegionScope;
import id.sinergi.security.ScopedPrincipal;
import java.io.Serializable;

/** A system that showed a valid token. Its name can be no user's: users have no colon in theirs. */
record ApiClient(String client, RegionScope scope) implements ScopedPrincipal, Serializable {

    static final String ROLE = "API_CLIENT";

    @Override
    public String getName() {
        return "api:" + client;
    }
}
