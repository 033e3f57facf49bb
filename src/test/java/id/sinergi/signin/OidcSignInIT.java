package id.sinergi.signin;

import static id.sinergi.signin.IdentityProvider.rights;
import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.browser.Site;
import id.sinergi.database.PostgresTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in by an organisation's identity provider, for which Spring's authorization server stands. */
@PostgresTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "sinergi.oidc.client-id=sinergi",
            "sinergi.oidc.client-secret=rahasia-klien",
            "sinergi.oidc.acr=dua-langkah"
        })
@DirtiesContext
class OidcSignInIT {

    private static final IdentityProvider PROVIDER = new IdentityProvider();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Site site;
    private FormClient visitor;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("sinergi.oidc.issuer", PROVIDER::issuer);
    }

    @BeforeEach
    void arrive() {
        site = new Site(port);
        PROVIDER.serve(site.address(""));
        visitor = new FormClient(site);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void theProvidersUserComesInWithTheRoleAndRegionsOfItsClaims() {
        PROVIDER.tell("ratna.sari", rights(List.of("offline_access", "sinergi-staf"), List.of("35", "52", "tak-ada")));
        var page = enter("ratna.sari");
        assertThat(page.uri()).hasToString(site.address("tentang"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body() + visitor.cookies())
                .as("tokens of the provider start so")
                .doesNotContain("eyJ");
        assertThat(user("ratna.sari")).isEqualTo("Pengguna ratna.sari STAFF 3500,5200");

        PROVIDER.tell("ratna.sari", rights(List.of("sinergi-manajer"), List.of("35")));
        var elsewhere = visitor;
        visitor = new FormClient(site);
        enter("ratna.sari");
        assertThat(user("ratna.sari")).isEqualTo("Pengguna ratna.sari MANAGER 3500");
        assertThat(elsewhere.get("tentang").statusCode()).isEqualTo(302);
        assertThat(audited("ratna.sari"))
                .containsExactly(
                        "USER_CREATED oidc: STAFF [3500, 5200]",
                        "SIGN_IN ",
                        "USER_CHANGED oidc: role STAFF → MANAGER; regions 3500 5200 → 3500",
                        "SIGN_IN ");
    }

    @Test
    void whoeverLacksAClaimStaysOutAndIsToldWhoCanHelp() {
        PROVIDER.tell("tanpa.peran", rights(List.of("offline_access"), List.of("ID")));
        PROVIDER.tell("tanpa.wilayah", Map.of("realm_access", Map.of("roles", List.of("sinergi-admin"))));
        PROVIDER.tell("wilayah.asing", rights(List.of("sinergi-staf"), List.of("tak-ada")));
        for (var name : List.of("tanpa.peran", "tanpa.wilayah", "wilayah.asing", "tanpa.apa-apa")) {
            visitor = new FormClient(site);
            assertRefused(enter(name), "Belum diberi akses");
            assertThat(jdbc.sql("select count(*) from app_user where username = ?")
                            .param(name)
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(audited(name)).singleElement().asString().startsWith("SIGN_IN_REFUSED oidc: ");
        }
    }

    @Test
    void nobodyBecomesALocalUserByBearingTheirNameAndWhoIsDisabledHereStaysOut() {
        jdbc.sql("insert into app_user (username, display_name, password_hash, role)"
                        + " values ('kepala', 'Kepala', '{none}', 'ADMINISTRATOR')")
                .update();
        PROVIDER.tell("kepala", rights(List.of("sinergi-admin"), List.of("ID")));
        assertRefused(enter("kepala"), "Belum diberi akses");

        PROVIDER.tell("sudah.pindah", rights(List.of("sinergi-staf"), List.of("35")));
        visitor = new FormClient(site);
        assertThat(enter("sudah.pindah").statusCode()).isEqualTo(200);
        jdbc.sql("update app_user set enabled = false where username = 'sudah.pindah'")
                .update();
        visitor = new FormClient(site);
        assertRefused(enter("sudah.pindah"), "Belum diberi akses");
    }

    @Test
    void twoStepsAreAskedOfTheProviderAndDemandedOfThoseWhoAdministerOrSeePeople() {
        for (var role : List.of("sinergi-admin", "sinergi-manajer", "sinergi-staf")) {
            var claims = new HashMap<>(rights(List.of(role), List.of("ID")));
            claims.put("acr", "satu-langkah");
            PROVIDER.tell("satu." + role, claims);
            visitor = new FormClient(site);
            assertRefused(enter("satu." + role), "Perlu masuk dengan dua langkah");
            assertThat(audited("satu." + role)).containsExactly("SIGN_IN_REFUSED oidc: acr");

            PROVIDER.tell("dua." + role, rights(List.of(role), List.of("ID")));
            visitor = new FormClient(site);
            assertThat(enter("dua." + role).uri()).hasToString(site.address("tentang"));
        }
        var claims = new HashMap<>(rights(List.of("sinergi-menteri"), List.of("ID")));
        claims.put("acr", "satu-langkah");
        PROVIDER.tell("satu.menteri", claims);
        visitor = new FormClient(site);
        assertThat(enter("satu.menteri").uri()).hasToString(site.address("tentang"));
    }

    @Test
    void aProviderThatGivesNoAnswerIsToldOfAndAnAnswerThatNobodyAskedForIsNotTaken() {
        PROVIDER.tell("sabar", rights(List.of("sinergi-staf"), List.of("35")));
        PROVIDER.fallSilent(true);
        try {
            assertRefused(enter("sabar"), "Layanan akun instansi tidak menjawab");
        } finally {
            PROVIDER.fallSilent(false);
        }
        visitor = new FormClient(site);
        assertRefused(
                visitor.follow(visitor.get("login/oauth2/code/oidc?code=dicuri&state=dicuri")),
                "Layanan akun instansi tidak menjawab");
    }

    /** For another client, by another issuer, to an earlier question, or by another key. */
    @Test
    void aTokenThatIsNotTheProvidersAnswerToThisQuestionLetsNobodyIn() {
        var wrong = Map.<String, Map<String, Object>>of(
                "klien", Map.of("aud", List.of("klien-lain")),
                "penerbit", Map.of("iss", "https://sso.lain.go.id"),
                "ulangan", Map.of("nonce", "dari-pertanyaan-lama"),
                "palsu", Map.of());
        wrong.forEach((name, claims) -> {
            var told = new HashMap<>(rights(List.of("sinergi-admin"), List.of("ID")));
            told.putAll(claims);
            PROVIDER.tell("token." + name, told);
            PROVIDER.forge(claims.isEmpty());
            visitor = new FormClient(site);
            try {
                assertRefused(enter("token." + name), "Layanan akun instansi tidak menjawab");
            } finally {
                PROVIDER.forge(false);
            }
            assertThat(audited("token." + name)).isEmpty();
        });
    }

    @Test
    void whoeverSignsOutHereSignsOutThereToo() {
        PROVIDER.tell("pulang", rights(List.of("sinergi-staf"), List.of("35")));
        enter("pulang");
        visitor.get("login");
        var there = visitor.post("logout", visitor.proven(""));
        assertThat(there.headers().firstValue("Location").orElse("")).startsWith(PROVIDER.issuer() + "/connect/logout");
        assertThat(visitor.follow(there).uri()).hasToString(site.address("login"));
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(302);
        assertThat(visitor.follow(visitor.get("login/ke/oidc")).uri().toString())
                .startsWith(PROVIDER.issuer() + "/login");
        assertThat(audited("pulang")).contains("SIGN_OUT ");
    }

    @Test
    void whoIsSignedOutThereIsSignedOutHereAndNobodyElse() {
        PROVIDER.tell("dicabut", rights(List.of("sinergi-staf"), List.of("35")));
        enter("dicabut");
        var here = visitor;
        visitor = new FormClient(site);
        enter("dicabut");
        var elsewhere = visitor;
        PROVIDER.tell("tetap.masuk", rights(List.of("sinergi-staf"), List.of("35")));
        visitor = new FormClient(site);
        enter("tetap.masuk");
        var sessions = jdbc.sql("""
                        select provider_session from signed_in s join known_device d on d.id = s.device
                        where username = 'dicabut' and provider_session is not null order by s.since
                        """).query(String.class).list();
        assertThat(sessions).hasSize(2).doesNotHaveDuplicates();

        assertThat(signOut(PROVIDER.logoutToken(Map.of("sub", "dicabut", "sid", sessions.getFirst()))))
                .isEqualTo(200);
        assertThat(here.get("tentang").statusCode()).isEqualTo(302);
        assertThat(elsewhere.get("tentang").statusCode()).isEqualTo(200);
        assertThat(signOut(PROVIDER.logoutToken(Map.of("sub", "dicabut")))).isEqualTo(200);
        assertThat(elsewhere.get("tentang").statusCode()).isEqualTo(302);
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(200);
        assertThat(audited("dicabut")).endsWith("SIGNED_OUT_BY_PROVIDER ", "SIGNED_OUT_BY_PROVIDER ");
    }

    @Test
    void aWordOfSomebodyElseSignsNobodyOut() {
        PROVIDER.tell("sasaran", rights(List.of("sinergi-staf"), List.of("35")));
        enter("sasaran");
        try (var stranger = new IdentityProvider()) {
            assertThat(List.of(
                            signOut(stranger.logoutToken(Map.of("sub", "sasaran", "iss", PROVIDER.issuer()))),
                            signOut(PROVIDER.logoutToken(Map.of("sub", "sasaran", "aud", List.of("klien-lain")))),
                            signOut(PROVIDER.logoutToken(Map.of("sub", "sasaran", "iss", "https://sso.lain.go.id"))),
                            signOut(PROVIDER.logoutToken(Map.of("sub", "sasaran", "nonce", "bukan-token-keluar"))),
                            signOut(PROVIDER.logoutToken(Map.of("sub", "sasaran", "events", Map.of()))),
                            signOut("bukan-token"),
                            signOut("")))
                    .containsOnly(400);
        }
        assertThat(signOut(PROVIDER.logoutToken(Map.of("sub", "tak-dikenal")))).isEqualTo(200);
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(200);
    }

    /** As the provider tells us, from its own machine, without a cookie of ours. */
    private int signOut(String token) {
        return new FormClient(site)
                .post("logout/connect/back-channel/oidc", "logout_token=" + token)
                .statusCode();
    }

    /** Goes by way of the sign-in page to the provider, signs in there, and comes back. */
    private HttpResponse<String> enter(String name) {
        assertThat(visitor.follow(visitor.get("tentang")).body()).contains("href=\"login/ke/oidc\"");
        var there = visitor.follow(visitor.get("login/ke/oidc"));
        assertThat(there.uri().toString()).startsWith(PROVIDER.issuer() + "/login");
        return visitor.follow(visitor.post(
                there.uri(),
                visitor.proven("username=" + name + "&password=" + IdentityProvider.PASSWORD.replace(' ', '+'))));
    }

    private void assertRefused(HttpResponse<String> page, String title) {
        assertThat(page.uri().toString()).startsWith(site.address("login?"));
        assertThat(page.body()).contains(title);
        assertThat(visitor.get("tentang").statusCode()).isEqualTo(302);
    }

    private String user(String name) {
        return jdbc.sql("select display_name || ' ' || role || ' ' || string_agg(region::text, ',' order by region)"
                        + " from app_user u join user_region r on r.user_id = u.id where username = ?"
                        + " group by display_name, role")
                .param(name)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private List<String> audited(String name) {
        return jdbc.sql("select action || ' ' || detail from audit_entry where username = ? order by id")
                .param(name)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
