package id.sinergi.bench;

import id.sinergi.SinergiApplication;
import id.sinergi.api.ApiClientService;
import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult.Posted;
import id.sinergi.intake.Preview.Consent;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.ScopedPrincipal;
import id.sinergi.security.UserRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The product itself, without its web server, on a data directory of the bench; its user is the administrator. */
final class LoadedApplication implements AutoCloseable {

    static final String USER = "admin";
    /** Later files give the keys of earlier ones other people. */
    private static final Consent CONSENT = new Consent(false, true, "Revised by the bench");

    private static final Duration NEWS_WAIT = Duration.ofSeconds(30);
    private static final Duration NEWS_PATIENCE = Duration.ofSeconds(1);

    /** Small numbers are kept from ministers alone. */
    private record Asker(String getName, RegionScope scope, AgreementScope agreements, boolean exact)
            implements ScopedPrincipal {}

    private final ConfigurableApplicationContext context;

    LoadedApplication(Path dataDirectory) {
        context = new SpringApplicationBuilder(SinergiApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(
                        "--sinergi.data-directory=" + dataDirectory,
                        "--sinergi.db.url=",
                        "--sinergi.statement-timeout=0",
                        "--sinergi.demo=true",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration",
                        "--logging.level.root=warn");
        signIn(UserRole.ADMINISTRATOR, RegionScope.EVERYTHING);
    }

    private static void signIn(UserRole role, RegionScope scope) {
        var asker = new Asker(USER, scope, AgreementScope.EVERYTHING, role != UserRole.MINISTER);
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                asker, "", AuthorityUtils.createAuthorityList("ROLE_" + role))));
    }

    /** Asks as somebody else; the administrator afterwards. */
    void as(UserRole role, RegionScope scope, Runnable asking) {
        signIn(role, scope);
        try {
            asking.run();
        } finally {
            signIn(UserRole.ADMINISTRATOR, RegionScope.EVERYTHING);
        }
    }

    IndicatorService indicators() {
        return context.getBean(IndicatorService.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Catalog catalog() {
        return context.getBean(Catalog.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    /** Reads, checks and posts a file; every row of it must be good. */
    Loaded load(Path file) {
        var intake = context.getBean(IntakeService.class);
        long start = System.nanoTime();
        var preview = intake.stage(file, file.getFileName().toString(), USER, true, (part, rows) -> {});
        long staged = System.nanoTime();
        if (!(intake.post(preview.upload(), USER, CONSENT) instanceof Posted(int batch))) {
            throw new IllegalStateException(file + " was not posted: " + preview);
        }
        return new Loaded(batch, preview.read(), (staged - start) / 1e6, (System.nanoTime() - staged) / 1e6);
    }

    /** Empties what was posted, so that a file can be taken in once more as the first. */
    void forgetRecords() {
        jdbc().sql("""
                truncate training, certification, placement, journey, ledger, cell_past, cell, lag,
                         lag_distribution, unmatched_delta, waiting_delta, record_match, counted_test, staged_training, staged_certification, staged_placement
                """).update();
    }

    /** What loading a file took. */
    record Loaded(int batch, int rows, double stageMillis, double postMillis) {

        double millis() {
            return stageMillis + postMillis;
        }
    }

    /** Pretends that a batch was posted elsewhere: the next question of each kind goes to the database. */
    void forgetAnswers() {
        int next = indicators().freshness().batch() + 1;
        var deadline = Instant.now().plus(NEWS_WAIT);
        while (indicators().freshness().batch() < next) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The application did not hear of batch " + next);
            }
            tell(next);
        }
    }

    /** Repeats the notification in case the listener was reconnecting. */
    private void tell(int batch) {
        jdbc().sql("select pg_notify('sinergi_batch', :batch)")
                .param("batch", String.valueOf(batch))
                .query()
                .singleRow();
        var patience = Instant.now().plus(NEWS_PATIENCE);
        while (indicators().freshness().batch() < batch && Instant.now().isBefore(patience)) {
            Thread.onSpinWait();
        }
    }

    /** The token of a system that may read every figure. */
    String apiToken() {
        return bean(ApiClientService.class).create("bench", Set.of(RegionCode.INDONESIA), 30, USER);
    }

    @Override
    public void close() {
        context.close();
    }
}
