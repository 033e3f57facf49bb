package id.sinergi.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.quality.BreakAdministration;
import id.sinergi.quality.SeriesBreak;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import id.sinergi.security.ExternalUser;
import id.sinergi.security.ExternalUsers;
import id.sinergi.security.UserAdministration;
import id.sinergi.security.UserForm;
import id.sinergi.security.UserRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is said to have changed what, what is refused on the way back, and which files of targets are told of. */
@PostgresTest(emptied = true)
class RightsAndTargetsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Autowired
    private UserAdministration users;

    @Autowired
    private ExternalUsers externals;

    @Autowired
    private BreakAdministration breaks;

    @Autowired
    private ChangeHistory history;

    @Autowired
    private ChangeFile file;

    @Autowired
    private ChangeWords words;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        signIn(RegionScope.EVERYTHING);
    }

    private static void signIn(RegionScope scope) {
        SecurityContextHolder.getContext()
                .setAuthentication(NationalStaff.Factory.authentication(UserRole.ADMINISTRATOR, scope));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangeSaysWhoGaveWhomWhichRights() {
        save("siti", UserRole.STAFF, 3500);
        save("siti", UserRole.MANAGER, 3500, 5200);

        assertThat(of("siti"))
                .extracting(change -> words.change(change, ENGLISH))
                .containsExactly(
                        "Role: Data staff → Programme manager; Regions: East Java → East Java, West Nusa Tenggara",
                        "Added: Name: Siti; Role: Data staff; Ministry: Both; Regions: East Java;"
                                + " Agreements: All agreements; Account: Active");
        assertThat(of("siti")).extracting(change -> words.who(change, ENGLISH)).containsOnly("uji");
    }

    @Test
    void rightsThatAProviderGaveAreKeptOnceWithWhoGaveThem() {
        var user = new ExternalUser("https://sso pusat-1", "luar", "Luar", UserRole.STAFF, List.of("35"));
        externals.admit(user);
        externals.admit(user);
        externals.admit(new ExternalUser("https://sso pusat-1", "luar", "Luar", UserRole.MANAGER, List.of("35")));

        assertThat(of("luar"))
                .extracting(change -> change.cause() + " " + change.after().get("role"))
                .containsExactly("SIGN_IN MANAGER", "SIGN_IN STAFF");
        assertThat(words.who(of("luar").getFirst(), ENGLISH)).startsWith("luar, by the organisation");
    }

    @Test
    void aChangeThatIsRefusedIsNoChange() {
        assertThatThrownBy(() -> save("x", UserRole.STAFF, 0)).hasMessageContaining("security.problem.username");
        assertThat(of("x")).isEmpty();
    }

    /** As it is now. */
    private void restore(ChangeKind kind, String subject, State state) {
        history.restore(kind, subject, history.present(kind, subject), state);
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotRestored() {
        save("sela", UserRole.STAFF, 35);
        save("sela", UserRole.MANAGER, 35);
        var staff = of("sela").getLast().after();
        var shown = history.present(ChangeKind.RIGHTS, "sela");
        save("sela", UserRole.MANAGER, 33);

        assertThatThrownBy(() -> history.restore(ChangeKind.RIGHTS, "sela", shown, staff))
                .isInstanceOfSatisfying(
                        NotRestored.class,
                        refused -> assertThat(refused.text(ENGLISH)).contains("since the dialog was opened"));
        assertThat(history.present(ChangeKind.RIGHTS, "sela").get("role")).isEqualTo("MANAGER");

        restore(ChangeKind.RIGHTS, "sela", staff);
        assertThat(history.present(ChangeKind.RIGHTS, "sela")).isEqualTo(staff);
    }

    @Test
    void theLastAdministratorDoesNotLeaveByAWayBack() {
        save("kepala", UserRole.STAFF, 0);
        save("kepala", UserRole.ADMINISTRATOR, 0);
        var administrators = users.all().stream()
                .filter(user -> user.role() == UserRole.ADMINISTRATOR
                        && !user.username().equals("kepala"))
                .toList();
        administrators.forEach(user -> save(user.username(), UserRole.STAFF, 0));

        var staff = of("kepala").getLast().after();
        assertThatThrownBy(() -> restore(ChangeKind.RIGHTS, "kepala", staff))
                .isInstanceOfSatisfying(
                        NotRestored.class,
                        refused -> assertThat(refused.text(ENGLISH)).containsIgnoringCase("administrator"));
        assertThat(history.present(ChangeKind.RIGHTS, "kepala").get("role")).isEqualTo("ADMINISTRATOR");
        administrators.forEach(user -> save(user.username(), UserRole.ADMINISTRATOR, 0));
    }

    @Test
    void aBreakThatWasRemovedComesBackAsItWas() {
        breaks.save(new SeriesBreak(
                null, LocalDate.of(2026, 4, 1), "Sistem baru", "New system", Set.of(Indicator.DITEMPATKAN), 0));
        var number = String.valueOf(breaks.all().getFirst().number());
        var state = history.present(ChangeKind.BREAK, number);
        breaks.remove(breaks.all().getFirst());
        restore(ChangeKind.BREAK, number, state);

        var back = breaks.all().getFirst();
        assertThat(history.present(ChangeKind.BREAK, String.valueOf(back.number())))
                .isEqualTo(state);
        breaks.remove(back);
    }

    @Test
    void filesOfTargetsAreToldToWhoSeesAllOfTheirRegions() {
        target("nasional.csv", "0");
        target("jatim.csv", "3500");
        target("surabaya.csv", "3578,3500");

        assertThat(files()).contains("nasional.csv", "jatim.csv", "surabaya.csv");
        signIn(RegionScope.of(List.of(new RegionCode(3500))));
        assertThat(files()).contains("jatim.csv", "surabaya.csv").doesNotContain("nasional.csv");
        signIn(RegionScope.NOTHING);
        assertThat(files()).isEmpty();
    }

    @Test
    void theFileHasWhatThePageShowsAndThatItWasFetchedIsEntered() throws IOException {
        save("rini", UserRole.STAFF, 3500);
        var out = new ByteArrayOutputStream();
        file.write(new ChangeFilter(ChangeKind.RIGHTS, "", "rini", null, null, null), ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .contains("uji;User’s rights;Rini (rini);")
                .contains("Role: Data staff");
        assertThat(jdbc.sql("select slice from audit_entry where subject = 'riwayat.csv' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("jenis=RIGHTS&cari=rini");
    }

    private List<String> files() {
        return history.list(new ChangeFilter(ChangeKind.TARGETS, "", "", null, null, null), 0, 100).stream()
                .map(change -> change.after().get("file"))
                .toList();
    }

    private void target(String name, String scope) {
        jdbc.sql("""
                        insert into batch (kind, file_name, sha256, rows_new, rows_changed, rows_unchanged, rows_rejected,
                                           posted_at, posted_by, scope, sender)
                        values ('TARGET', :name, repeat('0', 64), 1, 0, 0, 0, now(), 'staf', :scope, 3)
                        """).param("name", name).param("scope", scope).update();
    }

    private List<KeptChange> of(String username) {
        return history.list(new ChangeFilter(ChangeKind.RIGHTS, "", username, null, null, null), 0, 100);
    }

    private void save(String username, UserRole role, Integer... regions) {
        var name = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
        users.save(new UserForm(username, name, role, Set.of(regions), "id", true, null));
    }
}
