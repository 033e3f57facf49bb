package id.sinergi.api;

import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives other systems access and takes it away, leaving a trace of each change. */
@Service
@Transactional
public class ApiClients {

    private static final String SELECT = """
            SELECT c.*, array(SELECT region FROM api_client_region r WHERE r.client_id = c.id ORDER BY region) AS regions
            FROM api_client c
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    ApiClients(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first, revoked ones included. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(readOnly = true)
    public List<ApiClientRow> all() {
        return jdbc.sql(SELECT + "ORDER BY c.id DESC").query(ApiClients::row).list();
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
        require(
                jdbc.sql("SELECT 1 FROM api_client WHERE name = ?")
                        .param(client)
                        .query()
                        .listOfRows()
                        .isEmpty(),
                "api.problem.client-exists");
        var token = ApiToken.random();
        int id = jdbc.sql("""
                        INSERT INTO api_client (name, token_hash, created_at, created_by) VALUES (?, ?, ?, ?)
                        RETURNING id
                        """)
                .params(client, token.hash(), now(), user)
                .query(Integer.class)
                .single();
        regions.forEach(region -> jdbc.sql("INSERT INTO api_client_region (client_id, region) VALUES (?, ?)")
                .params(id, region.value())
                .update());
        audit.enter(user, "API_CLIENT_CREATED", client + " " + regions);
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
        int revoked = jdbc.sql("UPDATE api_client SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                .params(now(), client.id())
                .update();
        if (revoked > 0) {
            audit.enter(user, "API_CLIENT_REVOKED", client.name());
        }
    }

    /** Whose token this is; empty if nobody's, or no longer. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<ApiClient> find(ApiToken token) {
        return jdbc.sql(SELECT + "WHERE c.token_hash = ? AND c.revoked_at IS NULL")
                .param(token.hash())
                .query(ApiClients::row)
                .optional()
                .map(row -> new ApiClient(row.name(), RegionScope.of(row.regions())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ApiClientRow row(ResultSet row, int index) throws SQLException {
        var regions = (Integer[]) row.getArray("regions").getArray();
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new ApiClientRow(
                row.getInt("id"),
                row.getString("name"),
                Arrays.stream(regions).map(RegionCode::new).toList(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                revoked == null ? null : revoked.toInstant());
    }
}
