package id.sinergi.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@ViewTest(role = UserRole.MANAGER)
class SavedViewServiceTest {

    private static final String ADDRESS = "wilayah/35?jk=P";

    @Autowired
    SavedViewService views;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startEmpty() {
        jdbc.sql("delete from saved_view").update();
    }

    @Test
    void aViewIsKeptUnderItsNameAndReplacedUnderTheSame() {
        views.save(" Jatim ", "wilayah/35", null);
        views.save("Jatim", ADDRESS, null);

        assertThat(views.all()).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("Jatim");
            assertThat(view.address()).isEqualTo(ADDRESS);
            assertThat(view.mine()).isTrue();
            assertThat(view.sharedWith()).isNull();
        });
    }

    @Test
    void oneViewCanBeTheFirstPage() {
        int id = views.save("Jatim", ADDRESS, null);
        assertThat(views.startAddress()).isEmpty();

        views.start(id);
        assertThat(views.startAddress()).contains(ADDRESS);

        views.start(null);
        assertThat(views.startAddress()).isEmpty();
    }

    @Test
    void othersSeeOnlyWhatIsSharedWithTheirRoleAndCannotDeleteIt() {
        int others = foreign("Untuk manajer", "MANAGER");
        foreign("Untuk staf", "STAFF");
        foreign("Pribadi", null);

        assertThat(views.all()).extracting(SavedView::name).containsExactly("Untuk manajer");
        views.delete(others);
        assertThat(views.all()).hasSize(1);

        views.start(others);
        assertThat(views.startAddress()).contains("angkatan");
        jdbc.sql("update saved_view set role = null").update();
        assertThat(views.startAddress()).as("no longer shared").isEmpty();
    }

    @Test
    void aFirstPageMustBeOneThatTheViewerSees() {
        views.start(foreign("Pribadi", null));

        assertThat(views.startAddress()).isEmpty();
    }

    @Test
    void anAddressOfAnotherHostIsRefused() {
        assertThatThrownBy(() -> views.save("Lain", "https://contoh.id/", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.save("Lain", "//contoh.id/", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> views.save(" ", ADDRESS, null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A view of somebody else. */
    private int foreign(String name, String role) {
        jdbc.sql("""
                insert into app_user (username, display_name, password_hash, role) values ('lain', 'Orang lain', '', 'MANAGER')
                on conflict do nothing
                """).update();
        return jdbc.sql("""
                        insert into saved_view (owner, name, address, role, saved_at)
                        values ('lain', ?, 'angkatan', ?, now()) returning id
                        """).params(name, role).query(Integer.class).single();
    }
}
