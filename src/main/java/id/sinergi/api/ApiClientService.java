package id.sinergi.api;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.region.RegionCode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives other systems access and takes it away, leaving a trace of each change. */
@Service
@Transactional
public class ApiClientService {

    private final ApiClientRepository clients;
    private final AuditLog audit;
    private final Clock clock;

    ApiClientService(ApiClientRepository clients, AuditLog audit, Clock clock) {
        this.clients = clients;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first, revoked ones included. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<ApiClientRow> all() {
        return clients.findAllByOrderByIdDesc().stream()
                .map(ApiClientEntity::row)
                .toList();
    }

    /**
     * Creates a client.
     *
     * @param regions what its token may read; at least one
     * @param user who creates it
     * @return its token, which can be seen this once only
     * @throws ApiClientProblem if the name or the regions will not do
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public String create(String name, Set<RegionCode> regions, String user) {
        var client = name.strip().toLowerCase(Locale.ROOT);
        require(client.matches("[a-z0-9._-]{3,40}"), "api.problem.client-name");
        require(!regions.isEmpty(), "api.problem.client-regions");
        require(!clients.existsByName(client), "api.problem.client-exists");
        var token = ApiToken.random();
        clients.save(new ApiClientEntity(client, token, regions, user, clock.instant()));
        audit.enter(AuditEntry.of("API_CLIENT_CREATED").by(user).on(client).saying(regions.toString()));
        return token.value();
    }

    private static void require(boolean fulfilled, String problem) {
        if (!fulfilled) {
            throw new ApiClientProblem(problem);
        }
    }

    /** From the next request on, the client's token is worth nothing. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void revoke(ApiClientRow client, String user) {
        if (clients.findById(client.id())
                .filter(known -> known.revoke(clock.instant()))
                .isPresent()) {
            audit.enter(AuditEntry.of("API_CLIENT_REVOKED").by(user).on(client.name()));
        }
    }

    /** The client whose token this is; empty if it is unknown or was revoked. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<ApiClient> find(ApiToken token) {
        return clients.findByTokenHashAndRevokedAtIsNull(token.hash()).map(ApiClientEntity::client);
    }
}
