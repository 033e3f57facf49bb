package id.sinergi.stocktake.ui;

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
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.assessment.AssessmentText;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.Cell;
import id.sinergi.document.TableSection;
import id.sinergi.followup.SaidFixture;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.stocktake.StocktakeRow;
import id.sinergi.stocktake.StocktakeSections;
import id.sinergi.stocktake.StocktakeService;
import id.sinergi.stocktake.StocktakeText;
import id.sinergi.wording.FigureText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All indicators on one page with what they rest on, what is said about them, and how they stood the last time. What
 * needs a target of the running year takes place on one day only: the made-up ones end with 2026.
 */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class StocktakeViewTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    StocktakeService stocktakes;

    @Autowired
    SliceParameters parameters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
        jdbc.sql("delete from stocktake").update();
    }

    @AfterEach
    void forget() {
        SaidFixture.forget(context);
    }

    @Test
    void everyIndicatorOfTheAgreementStandsWithItsFigureAndEvidenceAndSoInTheFile() {
        UI.getCurrent().navigate("tinjauan");

        var stocktake = stocktakes.of(slice(), INDONESIAN);
        var cards = _find(StocktakeRowCard.class);
        assertThat(cards).hasSameSizeAs(stocktake.rows());
        assertThat(stocktake.rows())
                .extracting(StocktakeRow::indicator)
                .startsWith(Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN);
        var document = StocktakeSections.of(stocktake, Map.of(), INDONESIAN);
        var written = ((TableSection) document.get(1)).table().rows();
        for (int i = 0; i < cards.size(); i++) {
            var row = stocktake.rows().get(i);
            var text = cards.get(i).getElement().getTextRecursively();
            assertThat(text)
                    .contains(FigureText.of(row.figure(), INDONESIAN))
                    .contains(AssessmentText.status(row.assessment(), INDONESIAN));
            assertThat(StocktakeText.evidence(row, INDONESIAN))
                    .allSatisfy(sentence -> assertThat(text).contains(sentence));
            assertThat(written.get(i))
                    .contains(Cell.of(AssessmentText.status(row.assessment(), INDONESIAN)))
                    .contains(Cell.of(String.join(" ", StocktakeText.evidence(row, INDONESIAN))));
        }
    }

    @Test
    @Tag("undated")
    @SuppressWarnings("unchecked")
    void whoIsResponsibleExplainsAStatusThatIsNotGood() {
        UI.getCurrent().navigate("tinjauan");
        var behind = stocktakes.of(slice(), INDONESIAN).rows().stream()
                .filter(row -> row.assessment().behind() && row.followUp() == null)
                .count();
        assertThat(_find(Button.class, spec -> spec.withText("Jelaskan"))).hasSize((int) behind);
        assertThat(behind).isPositive();

        _click(_find(Button.class, spec -> spec.withText("Jelaskan")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_find(Dialog.class)).hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Mengapa statusnya demikian")), "Ujian tertunda.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tindakan")), "Menambah penguji.");
        _click(_get(Button.class, spec -> spec.withText("Simpan")));
        assertThat(_find(Dialog.class)).as("without anybody who sees to it").hasSize(1);
        _setValue(
                (Select<String>) _get(Select.class, spec -> spec.withLabel("Pelaksana")),
                viewer.find().orElseThrow().username());
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Tenggat")),
                LocalDate.now(clock).minusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Simpan")));

        assertThat(_find(Dialog.class)).isEmpty();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("tinjauan");
        assertThat(page())
                .contains("Ujian tertunda.")
                .contains("Menambah penguji.")
                .contains("lewat tenggat");
    }

    @Test
    void theLastTimeStandsBesideThisOne() {
        UI.getCurrent().navigate("tinjauan");
        assertThat(page()).contains("Belum pernah ditinjau.");

        jdbc.sql("insert into stocktake (agreement, held_on, batch, author, at) values ('MOU-2025', ?, 2, 'x', now())")
                .param(LocalDate.now(clock).minusDays(7))
                .update();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("tinjauan");

        var earlier = stocktakes.of(slice().withAsOf(2), INDONESIAN);
        var now = stocktakes.of(slice(), INDONESIAN);
        assertThat(now.rows())
                .extracting(row -> Objects.requireNonNull(row.before()).figure())
                .containsExactlyElementsOf(
                        earlier.rows().stream().map(StocktakeRow::figure).toList());
        assertThat(now.rows())
                .extracting(StocktakeRow::figure)
                .isNotEqualTo(earlier.rows().stream().map(StocktakeRow::figure).toList());
        assertThat(page()).contains("Tinjauan terakhir: ");
    }

    @Test
    void aManagerRecordsThatItWasGoneThrough() {
        UI.getCurrent().navigate("tinjauan");
        _click(_get(Button.class, spec -> spec.withText("Catat tinjauan hari ini")));

        assertThat(jdbc.sql("select author from stocktake").query(String.class).list())
                .containsExactly(viewer.find().orElseThrow().username());
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterIsOfferedNothingToWrite() {
        UI.getCurrent().navigate("tinjauan");
        assertThat(_find(StocktakeRowCard.class)).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Jelaskan"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Catat tinjauan hari ini")))
                .isEmpty();
    }

    private Slice slice() {
        return parameters
                .usual()
                .withPeriod(PeriodRange.year(LocalDate.now(clock).getYear()));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
