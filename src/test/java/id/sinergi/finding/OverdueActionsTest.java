package id.sinergi.finding;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.Cell;
import id.sinergi.document.TableSection;
import id.sinergi.followup.Concern;
import id.sinergi.followup.SaidFixture;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.region.RegionCode;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An action that should have been done is found by whoever sees its region, with who was to do it and since when. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class OverdueActionsTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Autowired
    ApplicationContext context;

    @Autowired
    FindingService findings;

    @Autowired
    SliceParameters parameters;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Clock clock;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
        SaidFixture.forget(context);
    }

    @AfterEach
    void forget() {
        SaidFixture.forget(context);
    }

    @Test
    void itComesFirstWithWhereWhatWhoAndHowLateInBothLanguages() {
        overdue("DITEMPATKAN", "35", 6);

        var found = findings.all(slice(), INDONESIAN).getFirst();
        assertThat(found.rule()).isEqualTo(FindingRule.OVERDUE);
        assertThat(found.sentence())
                .startsWith("Jawa Timur: tindakan atas orang ditempatkan (" + today().getYear() + ") belum selesai – ")
                .contains("“Menambah penguji”; penanggung jawab " + me())
                .endsWith("terlambat 6 hari.");
        assertThat(found.slice().region()).isEqualTo(RegionCode.of("35"));
        assertThat(findings.all(slice(), Locale.ENGLISH).getFirst().sentence())
                .startsWith("East Java: the action on people placed (" + today().getYear() + ") is not done – ")
                .endsWith("days overdue: 6.");
    }

    @Test
    void severalStandAsOneWithTheOneDueFirstAhead() {
        overdue("DILATIH", "35.78", 2);
        overdue("DITEMPATKAN", "35", 40);

        var found = findings.all(slice(), INDONESIAN);
        assertThat(found).filteredOn(one -> one.rule() == FindingRule.OVERDUE).hasSize(1);
        assertThat(found.getFirst().sentence()).startsWith("2 tindakan").contains("Jawa Timur, ");
        assertThat(found.getFirst().members())
                .extracting(one -> one.slice().region().toString())
                .containsExactly("35", "35.78");
    }

    @Test
    void othersRegionsAndAgreementsAndNarrowerSlicesHaveNone() {
        overdue("DILATIH", "33", 3);
        overdue("DILATIH", "ID", 3);
        SaidFixture.explained(
                context,
                new Concern("LAIN", "DILATIH", RegionCode.of("35"), today().getYear()),
                "Tertunda.",
                "Menambah penguji.",
                me(),
                today().minusDays(3));
        assertThat(overdueIn(slice())).isEmpty();

        overdue("DILATIH", "35", 3);
        assertThat(overdueIn(slice())).hasSize(1);
        assertThat(overdueIn(slice().withRegion(RegionCode.of("35")))).hasSize(1);
        assertThat(overdueIn(slice().withRegion(RegionCode.of("35.78")))).isEmpty();
        assertThat(overdueIn(slice().withSectors(List.of("MAN")))).isEmpty();
        assertThat(overdueIn(slice().withAsOf(2))).isEmpty();
    }

    @Test
    void itIsNotWhatIsDueTodayOrDone() {
        overdue("DILATIH", "35", 0);
        assertThat(overdueIn(slice())).isEmpty();
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterFindsItTooAndTheFileSaysNoNumberOfPeople() {
        overdue("DILATIH", "ID", 3);

        var all = findings.all(slice(), INDONESIAN);
        assertThat(all.getFirst().sentence()).startsWith("Indonesia: ");
        var row = ((TableSection) FindingSections.of(all, INDONESIAN).getFirst())
                .table()
                .rows()
                .getFirst();
        assertThat(row)
                .containsExactly(
                        Cell.of("Tindakan lewat tenggat"),
                        Cell.of("Tindak lanjut"),
                        Cell.of(all.getFirst().sentence()),
                        Cell.Empty.EMPTY);
    }

    private List<Finding> overdueIn(Slice slice) {
        return findings.all(slice, INDONESIAN).stream()
                .filter(one -> one.rule() == FindingRule.OVERDUE)
                .toList();
    }

    private void overdue(String indicator, String region, int days) {
        SaidFixture.explained(
                context,
                new Concern("MOU-2025", indicator, RegionCode.of(region), today().getYear()),
                "Ujian tertunda.",
                "Menambah penguji.",
                me(),
                today().minusDays(days));
    }

    private String me() {
        return viewer.find().orElseThrow().username();
    }

    private Slice slice() {
        return parameters.usual();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
