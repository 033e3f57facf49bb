package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.person.TestSeal;
import id.sinergi.signin.SignInTickets.Ticket;
import id.sinergi.signin.WaitingSignIns.Kind;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/** A sign-in that one node began is finished by another, once and within ten minutes. */
class WaitingSignInsTest {

    private static final Ticket TICKET = new Ticket(SignInDatabase.USER, true, Enrolment.of(SignInDatabase.USER));

    private final SignInDatabase database = new SignInDatabase();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoGaveThePasswordOnOneNodeTakesTheSecondStepOnAnotherAndOnce() {
        tickets().give(TICKET, new MockHttpServletRequest(), answer);
        var back = back("");

        assertThat(tickets().of(back)).contains(TICKET);
        assertThat(tickets().take(back, answer)).isTrue();
        assertThat(tickets().take(back, answer)).isFalse();
        assertThat(tickets().of(back)).isEmpty();
    }

    @Test
    void afterTenMinutesTheyBeginAgain() {
        tickets().give(TICKET, new MockHttpServletRequest(), answer);
        database.clock().pass(Duration.ofMinutes(10));

        assertThat(tickets().of(back(""))).isEmpty();
        assertThat(tickets().take(back(""), answer)).isFalse();
    }

    @Test
    void whoeverReadsTheDatabaseCanFinishNoSignIn() {
        tickets().give(TICKET, new MockHttpServletRequest(), answer);
        var kept = database.jdbc()
                .sql("select w::text from waiting_sign_in w")
                .query(String.class)
                .single();

        assertThat(kept)
                .doesNotContain(TICKET.username())
                .doesNotContain(Objects.requireNonNull(TICKET.offered()).secret())
                .doesNotContain(
                        Objects.requireNonNull(answer.getCookie("sinergi-step")).getValue());
        database.jdbc()
                .sql("update waiting_sign_in set secret_hash = ?")
                .param(new Secret("of somebody else").hash())
                .update();
        assertThat(waiting(10).find(Kind.SECOND_STEP, new Secret("of somebody else")))
                .isEmpty();
    }

    @Test
    void whoWasSentToTheProviderByOneNodeComesBackToAnotherOnceAndWithTheAnswerToThatQuestion() {
        var sent = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://sso.contoh.go.id/auth")
                .clientId("sinergi")
                .redirectUri("https://sinergi.contoh.go.id/login/oauth2/code/oidc")
                .scope("openid", "profile")
                .state("keadaan")
                .additionalParameters(Map.of("acr_values", "2", "code_challenge", "tantangan"))
                .attributes(Map.of("code_verifier", "bukti", "nonce", "sekali", "registration_id", "oidc"))
                .build();
        requests().saveAuthorizationRequest(sent, new MockHttpServletRequest(), answer);

        assertThat(requests().removeAuthorizationRequest(back("lain"), answer)).isNull();
        assertThat(requests().removeAuthorizationRequest(back("keadaan"), answer))
                .usingRecursiveComparison()
                .isEqualTo(sent);
        assertThat(requests().removeAuthorizationRequest(back("keadaan"), answer))
                .isNull();
    }

    /** As many as a stranger wants to be sent to the provider: no more are kept, and nobody loses the second step. */
    @Test
    void thereAreNeverManyMoreThanCanBeKeptAndTheOldestGoFirst() {
        tickets().give(TICKET, new MockHttpServletRequest(), answer);
        var node = waiting(20);
        var secrets = IntStream.range(0, 200).mapToObj(n -> Secret.random()).toList();
        for (var secret : secrets) {
            node.keep(Kind.PROVIDER, secret, "x");
            database.clock().pass(Duration.ofMillis(100));
            assertThat(database.jdbc()
                            .sql("select count(*) from waiting_sign_in where kind = 'PROVIDER'")
                            .query(Integer.class)
                            .single())
                    .isLessThanOrEqualTo(40);
        }

        assertThat(node.find(Kind.PROVIDER, secrets.getFirst())).isEmpty();
        assertThat(node.find(Kind.PROVIDER, secrets.getLast())).contains("x");
        assertThat(tickets().of(back(""))).contains(TICKET);
    }

    private WaitingSignIns waiting(int most) {
        return new WaitingSignIns(database.jdbc(), TestSeal.of("an installation's secret"), database.clock(), most);
    }

    /** Each time those of another node. */
    private SignInTickets tickets() {
        return new SignInTickets(waiting(10_000), JsonMapper.shared());
    }

    private OidcRequests requests() {
        return new OidcRequests(waiting(10_000), JsonMapper.shared());
    }

    /** The next request of the browser that was answered. */
    private MockHttpServletRequest back(String state) {
        var request = new MockHttpServletRequest();
        request.setCookies(answer.getCookies()[0]);
        request.setParameter("state", state);
        return request;
    }
}
