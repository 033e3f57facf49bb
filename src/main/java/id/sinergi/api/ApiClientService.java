package id.sinergi.api;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.region.RegionCode;
import java.time.Clock;
import java.time.Duration;
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

    /** Days that a token can be good for. */
    public static final List<Integer> LIVES = List.of(30, 90, 365);

    private static final Duration NOTED = Duration.ofMinutes(5);

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
     * Creates a client that may read.
     *
     * @see #create(String, Set, boolean, int, String)
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public String create(String name, Set<RegionCode> regions, int days, String user) {
        return create(name, regions, false, days, user);
    }

    /**
     * Creates a client.
     *
     * @param regions what its token may read; at least one
     * @param maySend whether it may send files of these regions too
     * @param days how long its token is good, one of {@link #LIVES}
     * @param user who creates it
     * @return its token, which can be seen this once only
     * @throws ApiClientProblem if the name or the regions will not do
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public String create(String name, Set<RegionCode> regions, boolean maySend, int days, String user) {
        var client = name.strip().toLowerCase(Locale.ROOT);
        require(client.matches("[a-z0-9._-]{3,40}"), "api.problem.client-name");
        require(LIVES.contains(days), "api.problem.client-life");
        require(!regions.isEmpty(), "api.problem.client-regions");
        require(!clients.existsByName(client), "api.problem.client-exists");
        var token = ApiToken.random();
        var now = clock.instant();
        clients.save(new ApiClientEntity(client, token, regions, maySend, user, now, now.plus(Duration.ofDays(days))));
        audit.enter(AuditEntry.of("API_CLIENT_CREATED")
                .by(user)
                .on(client)
                .saying(regions + (maySend ? " sends files" : "")));
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

    /** Forgets a client, whose token is worth nothing from then on and whose name can be given again. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void delete(ApiClientRow client, String user) {
        clients.findById(client.id()).ifPresent(known -> {
            clients.delete(known);
            audit.enter(AuditEntry.of("API_CLIENT_DELETED").by(user).on(client.name()));
        });
    }

    /** The client whose token this is; empty if it is unknown, has expired or was revoked. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<ApiClient> find(ApiToken token) {
        var now = clock.instant();
        var known = clients.findByTokenHashAndRevokedAtIsNullAndExpiresAtAfter(token.hash(), now);
        known.filter(client -> client.isUnusedSince(now.minus(NOTED)))
                .ifPresent(client -> clients.used(token.hash(), now));
        return known.map(ApiClientEntity::client);
    }
}
