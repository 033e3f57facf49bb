package id.sinergi.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.ViewTest;
import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.Outcome;
import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
@ViewTest(role = UserRole.ADMINISTRATOR)
class AuditViewTest {

    private final String mark = UUID.randomUUID().toString();

    @Autowired
    private AuditLog log;

    @Test
    void anAdministratorFindsWhoExportedWhatAndSeesWrongPasswordsAsOneLine() {
        log.enter(AuditEntry.of("EXPORTED").by("staf").on(mark).about("wilayah=35"));
        for (int i = 0; i < 12; i++) {
            log.enter(AuditEntry.of("SIGN_IN_REFUSED")
                    .by("admin")
                    .ending(Outcome.REFUSED)
                    .saying(mark));
        }
        UI.getCurrent().navigate("aktivitas", QueryParameters.of("cari", mark));

        assertThat(_size(_get(AuditGrid.class))).isOne();
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .singleElement()
                .asString()
                .startsWith("12 × Gagal masuk untuk admin dari ");
    }

    @Test
    void theAddressIsTheFilterAndTheFilterTheAddress() {
        log.enter(AuditEntry.of("EXPORTED").by("staf").on(mark));
        UI.getCurrent().navigate("aktivitas", QueryParameters.fromString("cari=" + mark + "&hasil=DONE&hari=7"));
        assertThat(_get(TextField.class).getValue()).isEqualTo(mark);
        assertThat(_find(Select.class)).extracting(Select::getValue).containsExactly("", "DONE", 7);
    }

    @Test
    @ViewTest(role = UserRole.STAFF)
    void nobodyElseComesIn() {
        assertThatThrownBy(() -> UI.getCurrent().navigate(AuditView.class))
                .isInstanceOf(MockAccessDeniedException.class);
    }
}
