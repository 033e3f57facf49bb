package id.sinergi.filter;

import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the fields for regions, sectors and centres find, and how many of them can be compared. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MINISTER)
class ChoicesTest {

    @Autowired
    ApplicationContext context;

    @Test
    void theNameThatIsTypedIsFoundBeforeThoseThatHoldIt() {
        var names = List.of("Kota Balikpapan", "Bali Timur", "Bali", "Banten");

        assertThat(FilterFields.matching(names, (name, language) -> name, "bali"))
                .containsExactly("Bali", "Bali Timur", "Kota Balikpapan");
        assertThat(FilterFields.matching(names, (name, language) -> name, "")).containsExactlyElementsOf(names);
    }

    @Test
    void aNameIsFoundInEitherLanguageWhicheverIsShown() {
        var provinces = context.getBean(RegionCatalog.class);

        assertThat(List.of("east java", "jawa timur", "JAWA TIM"))
                .allSatisfy(typed -> assertThat(FilterFields.matching(
                                List.of("32", "35", "53"),
                                (code, language) -> provinces
                                        .get(RegionCode.of(code))
                                        .name()
                                        .in(language),
                                typed))
                        .containsExactly("35"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aFifthChoiceIsRefusedWithAWord() {
        UI.getCurrent().navigate("bandingkan");
        var members = (MultiSelectComboBox<String>) _get(MultiSelectComboBox.class);
        members.setValue(List.of("31", "32", "33", "35", "51"));
        _fireValueChange(members, true);

        NotificationsKt.expectNotifications("Paling banyak 4 yang dapat dibandingkan sekaligus. Hapus satu dahulu.");
        assertThat(members.getValue()).isEmpty();
    }
}
