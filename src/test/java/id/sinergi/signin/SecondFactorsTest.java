package id.sinergi.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.database.TestDatabase;
import id.sinergi.person.Seal;
import id.sinergi.person.TestSeal;
import id.sinergi.region.AgreementScope;
import id.sinergi.security.Ministry;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import id.sinergi.signin.SignInSettings.SecondFactor;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Who needs a second factor, and what its codes are good for; and links by which a password is chosen. */
class SecondFactorsTest {

    private static final String USER = SignInDatabase.USER;

    private final SignInDatabase database = new SignInDatabase();
    private final SecondFactors factors = database.factors();
    private final PasswordLinks links =
            new PasswordLinks(database.jdbc(), SignInDatabase.settings(null), database.clock());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFactorCountsOnceItsAppWasShownAndEachCodeIsGoodOnce() {
        var offered = Enrolment.of(USER);
        assertThat(factors.confirm(offered, "000000")).isFalse();
        assertThat(factors.has(USER)).isFalse();
        assertThat(factors.confirm(offered, code(offered))).isTrue();

        assertThat(factors.verify(USER, code(offered))).isFalse();
        database.clock().pass(Duration.ofSeconds(30));
        assertThat(factors.verify(USER, code(offered))).isTrue();
        assertThat(factors.verify(USER, code(offered))).isFalse();
    }

    @Test
    void theSecretOfAFactorIsNowhereInTheDatabaseAndOpensForItsUserOnly() {
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        assertThat(dump()).doesNotContain(offered.secret()).contains(Seal.MARK);
        database.jdbc()
                .sql("insert into app_user (username, display_name, password_hash, role)"
                        + " values ('pencuri', '', '{none}', 'STAFF')")
                .update();
        database.jdbc()
                .sql("insert into second_factor select 'pencuri', secret, used_step, since from second_factor")
                .update();
        database.clock().pass(Duration.ofSeconds(30));
        assertThat(factors.verify("pencuri", code(offered))).isFalse();
        var withoutTheKey = new SecondFactors(database.jdbc(), TestSeal.of("another installation"), database.clock());
        assertThat(withoutTheKey.has(USER)).isTrue();
        assertThat(withoutTheKey.verify(USER, code(offered))).isFalse();
        assertThat(withoutTheKey.verify(USER, offered.recovery().getFirst())).isTrue();
        assertThat(factors.verify(USER, code(offered))).isTrue();
    }

    @Test
    void factorsThatWereKeptAsTheyAreAreSealedAtTheNextStartAndGoOnWorking() {
        var offered = Enrolment.of(USER);
        var owner = TestDatabase.ownerOf(database.jdbc());
        owner.sql("alter table second_factor drop constraint second_factor_sealed")
                .update();
        owner.sql("insert into second_factor values (?, ?, 0, now())")
                .params(USER, offered.secret())
                .update();
        owner.sql("alter table second_factor add constraint second_factor_sealed check (secret like 'v1:%') not valid")
                .update();
        var start = new FactorsSealed(database.jdbc(), TestSeal.of("an installation's secret"));
        start.run();
        start.run();

        assertThat(dump()).doesNotContain(offered.secret());
        assertThat(factors.verify(USER, code(offered))).isTrue();
        assertThatThrownBy(() -> database.jdbc()
                        .sql("update second_factor set secret = ?")
                        .param(offered.secret())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aFactorGoesOnWorkingUnderAnotherKeyAndNoLongerUnderTheOneBefore() {
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        database.clock().pass(Duration.ofSeconds(30));
        var before = TestSeal.of("an installation's secret");
        var after = TestSeal.of("an installation's secret\nand the one after it");

        new FactorsSealed(database.jdbc(), before).sealAgain(before, after);

        assertThat(factors.verify(USER, code(offered))).isFalse();
        var renewed = new SecondFactors(database.jdbc(), after, database.clock());
        assertThat(renewed.verify(USER, code(offered))).isTrue();
        assertThat(renewed.recoveryLeft(USER)).isEqualTo(8);
    }

    /** Every row of every table, as text. */
    private String dump() {
        var owner = TestDatabase.ownerOf(database.jdbc());
        return owner
                .sql("select table_name from information_schema.tables where table_schema = current_schema()")
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(table -> owner.sql("select coalesce(string_agg(t::text, ' '), '') from \"" + table + "\" t")
                        .query((row, number) -> row.getString(1))
                        .single())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aRecoveryCodeIsGoodOnceHoweverItIsCopiedAndKeptAsAHash() {
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        var code = offered.recovery().getFirst();
        assertThat(factors.verify(USER, " " + code.toUpperCase().replace("-", " ")))
                .isTrue();
        assertThat(factors.verify(USER, code)).isFalse();
        assertThat(factors.recoveryLeft(USER)).isEqualTo(7);
        assertThat(database.jdbc()
                        .sql("select code_hash from recovery_code")
                        .query(String.class)
                        .list())
                .allSatisfy(kept -> assertThat(offered.recovery()).noneMatch(kept::contains));
    }

    @Test
    void whoAdministersOrSeesPeopleNeedsOneAndInADemonstrationNobody() {
        var everywhere = new SecondFactorRule(factors, SignInDatabase.settings(null), false);
        for (var role : List.of(UserRole.ADMINISTRATOR, UserRole.MANAGER, UserRole.STAFF)) {
            assertThatThrownBy(() -> everywhere.check(viewer(role))).isInstanceOf(SecondStepNeeded.class);
            new SecondFactorRule(factors, SignInDatabase.settings(null), true).check(viewer(role));
            new SecondFactorRule(factors, SignInDatabase.settings(SecondFactor.POSSIBLE), false).check(viewer(role));
        }
        everywhere.check(viewer(UserRole.MINISTER));
        var offered = Enrolment.of(USER);
        factors.confirm(offered, code(offered));
        assertThatThrownBy(() -> everywhere.check(viewer(UserRole.MINISTER))).isInstanceOf(SecondStepNeeded.class);
    }

    @Test
    void aLinkIsGoodOnceUntilItsDayAndOnlyTheLastOne() {
        var first = links.make(USER);
        var second = links.make(USER);
        assertThat(links.owner(first)).isEmpty();
        assertThat(links.owner(second)).contains(USER);
        assertThat(links.take(second)).isTrue();
        assertThat(links.take(second)).isFalse();

        var third = links.make(USER);
        database.clock().pass(Duration.ofHours(73));
        assertThat(links.owner(third)).isEmpty();
        assertThat(links.take(third)).isFalse();
        assertThat(database.jdbc()
                        .sql("select token_hash from password_link")
                        .query(String.class)
                        .single())
                .isEqualTo(third.hash())
                .doesNotContain(third.value());
    }

    private String code(Enrolment offered) {
        return AuthenticatorApp.code(offered.secret(), database.clock().instant());
    }

    private static Viewer viewer(UserRole role) {
        return new Viewer(USER, USER, "", role, Ministry.BOTH, List.of(), AgreementScope.EVERYTHING, "id", true);
    }
}
