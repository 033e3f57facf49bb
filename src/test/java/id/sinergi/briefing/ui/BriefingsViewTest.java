package id.sinergi.briefing.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.briefing.BriefingService;
import id.sinergi.briefing.Schedule;
import id.sinergi.briefing.ScheduleService;
import id.sinergi.chart.Chart;
import id.sinergi.database.PostgresTest;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.UserRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.STAFF)
class BriefingsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    BriefingService briefings;

    @Autowired
    ScheduleService schedules;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void data() {
        DemoProgramme.in(context);
    }

    @Test
    void theReadyMadeOnesAreOfferedAndPreviewed() {
        UI.getCurrent().navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, "-1"));

        assertThat(_find(RouterLink.class))
                .extracting(RouterLink::getText)
                .contains("Ringkasan Menteri", "Laporan Triwulan", "Lampiran Data");
        assertThat(_find(Chart.class)).hasSize(4);
        assertThat(_find(H3.class)).extracting(H3::getText).contains("Ringkasan Menteri");
    }

    @Test
    void aBriefingIsPutTogetherSavedAndFoundAgain() {
        UI.getCurrent().navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, "-1"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama")), "Rapat Senin");
        _click(_get(
                Button.class, spec -> spec.withPredicate(button -> label(button).equals("Turunkan Angka utama"))));
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> "Kalimat pesan untuk Perkembangan bulanan"
                                .equals(field.getAriaLabel().orElse("")))),
                "Pelatihan sesuai rencana.");
        _click(_get(Button.class, spec -> spec.withText("Simpan sebagai milik saya")));

        var saved = briefings.all(Locale.of("id")).stream()
                .filter(briefing -> briefing.name().equals("Rapat Senin"))
                .findFirst()
                .orElseThrow();
        assertThat(saved.sections())
                .startsWith(new SectionChoice("TREND", "Pelatihan sesuai rencana."), new SectionChoice("HEADLINES"));
        assertThat(_find(H3.class)).extracting(H3::getText).contains("Pelatihan sesuai rencana.");
        _assertOne(
                Button.class,
                spec -> spec.withText("Simpan")
                        .withPredicate(Button::isVisible)
                        .withPredicate(button -> button.getThemeNames().contains("primary")));
        briefings.delete(saved.id());
    }

    @Test
    void whatIsShownIsFetchedInTheFormatChosenUnderTheNameGiven() throws IOException {
        UI.getCurrent().navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, "-3"));
        @SuppressWarnings("unchecked")
        Select<ReportFormat> format = _get(Select.class, spec -> spec.withLabel("Berkas"));
        _setValue(format, ReportFormat.PPTX);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama")), "Rapat Selasa");
        var file = _download(_get(Anchor.class, spec -> spec.withText("Unduh yang ditampilkan")));
        try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo("Rapat Selasa");
        }
    }

    @Test
    void thePeriodToCompareWithIsChosenShownAndKept() {
        UI.getCurrent().navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, "-1"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nama")), "Tanpa pembanding");
        @SuppressWarnings("unchecked")
        Select<ComparedWith> compared = _get(Select.class, spec -> spec.withLabel("Pembanding"));
        _setValue(compared, ComparedWith.NOTHING);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.endsWith("tanpa pembanding"));
        _click(_get(Button.class, spec -> spec.withText("Simpan sebagai milik saya")));

        var saved = briefings.all(Locale.of("id")).stream()
                .filter(briefing -> briefing.name().equals("Tanpa pembanding"))
                .findFirst()
                .orElseThrow();
        assertThat(saved.compared()).isEqualTo(ComparedWith.NOTHING);
        briefings.delete(saved.id());
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        UI.getCurrent().navigate(BriefingsView.class);
        _setValue(_get(EmailField.class), "staf@kemenperin");
        _find(Button.class, spec -> spec.withText("Simpan")).forEach(button -> _click(button));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(schedules.address()).isEmpty();
    }

    @Test
    void aScheduleWithoutRecipientSaysSoAtTheFieldAndIsMadeOnceOneIsChosen() {
        schedules.setAddress("staf@kemenperin.go.id");
        UI.getCurrent().navigate(BriefingsView.class);
        MultiSelectComboBox<String> recipients = recipients("Penerima");
        var hour = _get(IntegerField.class, spec -> spec.withLabel("Jam (waktu kantor)"));
        _setValue(hour, 24);
        _click(_get(Button.class, spec -> spec.withText("Tambah jadwal")));
        assertThat(recipients.isInvalid()).isTrue();
        assertThat(recipients.getErrorMessage()).startsWith("Pilih sekurang-kurangnya satu penerima");
        assertThat(hour.getErrorMessage()).isEqualTo("Isi jam dari 0 sampai 23, misalnya 7.");
        assertThat(schedules.mine()).isEmpty();

        _setValue(hour, 8);
        _setValue(recipients, Set.copyOf(schedules.reachable()));
        assertThat(recipients.isInvalid()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Tambah jadwal")));
        assertThat(schedules.mine())
                .singleElement()
                .satisfies(made -> assertThat(made.hour()).isEqualTo(8));
        expectNotifications("Jadwal untuk Ringkasan Menteri ditambahkan.");

        _click(_get(Button.class, spec -> spec.withText("Jeda")));
        assertThat(schedules.mine()).allMatch(Schedule::paused);
        var row = _find(Div.class, spec -> spec.withClasses("briefing")).stream()
                .filter(one -> !_find(one, Button.class, spec -> spec.withText("Lanjutkan"))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        _click(_get(row, Button.class, spec -> spec.withText("Hapus")));
        expectNotifications("Jadwal untuk Ringkasan Menteri dihapus.");
        assertThat(schedules.mine()).isEmpty();
        schedules.setAddress("");
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void whereNobodyHasAnAddressTheFieldSaysHowToGetOne() {
        jdbc.sql("delete from mail_address").update();
        UI.getCurrent().navigate(BriefingsView.class);
        _click(_get(Button.class, spec -> spec.withText("Add schedule")));
        assertThat(recipients("Recipients").getErrorMessage()).contains("Nobody has a mail address yet");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> recipients(String label) {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
    }

    @Test
    @ViewTest(role = UserRole.MINISTER, language = "en")
    void aMinisterReadsItInEnglish() {
        UI.getCurrent().navigate(BriefingsView.class);
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Minister’s Summary");
        _assertNone(Button.class, spec -> spec.withText("List of people trained (XLSX)"));
    }

    @Test
    void aSectionIsAddedFromThoseNotYetChosen() {
        UI.getCurrent().navigate(BriefingsView.class, QueryParameters.of(BriefingsView.BRIEFING, "-1"));
        var charts = _find(Chart.class).size();
        @SuppressWarnings("unchecked")
        ComboBox<String> add = _get(ComboBox.class, spec -> spec.withLabel("Tambah bagian"));
        _setValue(add, "SECTORS");
        assertThat(_find(Chart.class)).hasSize(charts + 1);
    }

    private static String label(Button button) {
        return button.getAriaLabel().orElse("");
    }
}
