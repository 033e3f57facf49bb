package id.sinergi.cooperation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.KpiTile;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.security.UserRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator sets up a second agreement on its page and opens its overview; nothing is restarted. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.ADMINISTRATOR)
class AgreementsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    /** No agreement is ever removed by the product. */
    @AfterEach
    void leaveNothing() {
        jdbc.sql(
                        "delete from agreement_indicator where agreement in (select id from agreement where code = 'MOU-UMKM')")
                .update();
        jdbc.sql("delete from agreement where code = 'MOU-UMKM'").update();
    }

    @Test
    void whatWasAgreedStandsOnThePageWithWhoseFigureIsWhich() {
        UI.getCurrent().navigate("perjanjian");

        assertThat(page())
                .contains("MoU 8 Okt 2025 (MOU-2025)")
                .contains("Fasilitasi penempatan")
                .contains("Perjanjian Kerja Sama program pelatihan")
                .contains("8 Oktober 2025");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSecondAgreementHasAnOverviewOfItsOwnIndicators() {
        UI.getCurrent().navigate("perjanjian");
        _click(_get(Button.class, spec -> spec.withText("Tambah perjanjian")));
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Isi tanggal penandatanganan.");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Kode")), "MOU-UMKM");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ditandatangani")), LocalDate.of(2025, 10, 8));
        _find(TextField.class).stream()
                .filter(field -> field.getLabel().startsWith("Nama pendek"))
                .forEach(field -> field.setValue("MoU UMKM"));
        _find(TextArea.class).forEach(field -> field.setValue("Pelatihan wirausaha"));
        _setValue((Select<Indicator>) _get(Select.class, spec -> spec.withLabel("Kotak utama 1")), Indicator.PESERTA);
        _setValue((Select<Indicator>) _get(Select.class, spec -> spec.withLabel("Kotak utama 2")), Indicator.DIUJI);
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(page()).contains("MoU UMKM (MOU-UMKM)");
        UI.getCurrent().navigate("", QueryParameters.of("perjanjian", "MOU-UMKM"));
        assertThat(page()).contains("MoU UMKM");
        assertThat(_find(KpiTile.class)).hasSizeLessThanOrEqualTo(2);
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
