package id.sinergi.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.agreement.Agreement;
import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.agreement.ShownIndicator;
import id.sinergi.agreement.ShownIndicator.Party;
import id.sinergi.agreement.StatusScale;
import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.StateTransfer;
import id.sinergi.database.PostgresTest;
import id.sinergi.definition.DefinedIndicator;
import id.sinergi.definition.IndicatorAdministration;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.lag.CohortService;
import id.sinergi.language.BilingualName;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** A second agreement is a form: it is there at once, with its own indicators, order, owners and thresholds. */
@PostgresTest(ownDatabase = true)
@Tag("undated")
class AgreementAdministrationTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final BilingualName TEXT = new BilingualName("Teks", "Text");
    private static final ShownIndicator PLACED = new ShownIndicator("DITEMPATKAN", true, Party.KP2MI);
    private static final ShownIndicator ENROLLED = new ShownIndicator("PESERTA", true, null);
    private static final ShownIndicator RATE = new ShownIndicator("R_SERT", false, Party.KEMENPERIN);

    @Autowired
    private AgreementAdministration administration;

    @Autowired
    private IndicatorAdministration definitions;

    @Autowired
    private AgreementCatalog agreements;

    @Autowired
    private AgreementIndicators shown;

    @Autowired
    private CohortService cohorts;

    @Autowired
    private ChangeHistory history;

    @Autowired
    private StateTransfer transfer;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        signIn(UserRole.ADMINISTRATOR);
    }

    private static void signIn(UserRole role) {
        SecurityContextHolder.getContext().setAuthentication(NationalStaff.Factory.authentication(role));
    }

    /** No agreement is ever removed by the product. */
    @AfterEach
    void leaveNothing() {
        jdbc.sql(
                        "delete from agreement_indicator where agreement in (select id from agreement where code = 'MOU-ESDM')")
                .update();
        jdbc.sql("delete from agreement where code = 'MOU-ESDM'").update();
        SecurityContextHolder.clearContext();
    }

    private static Agreement wanted(String code, ShownIndicator... indicators) {
        return new Agreement(
                code,
                "12/2026",
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2031, 2, 1),
                new StatusScale(100, 85, 60),
                9,
                List.of(indicators),
                0);
    }

    private Agreement kept(String code) {
        return administration.all().stream()
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    @Test
    void aSecondAgreementIsKnownAtOnceWithWhatItShows() {
        administration.add(wanted("MOU-ESDM", PLACED, ENROLLED, RATE));

        assertThat(agreements.find("MOU-ESDM")).hasValueSatisfying(one -> {
            assertThat(one.scale()).isEqualTo(new StatusScale(100, 85, 60));
            assertThat(one.shown("DITEMPATKAN").orElseThrow().owner()).isEqualTo(Party.KP2MI);
        });
        assertThat(shown.headlines("MOU-ESDM")).containsExactly(Indicator.DITEMPATKAN, Indicator.PESERTA);
        assertThat(shown.facts("MOU-ESDM")).containsExactly(Indicator.R_SERT);
        assertThat(shown.headlines("MOU-2025"))
                .containsExactly(
                        Indicator.DILATIH, Indicator.SERTIFIKAT_ORANG, Indicator.DITEMPATKAN, Indicator.SEKTOR);
    }

    @Test
    void anotherOrderIsKeptAndTheOneBeforeComesBack() {
        administration.add(wanted("MOU-ESDM", PLACED, ENROLLED, RATE));
        var before = history.present(ChangeKind.AGREEMENT, "MOU-ESDM");
        var present = kept("MOU-ESDM");
        administration.change(new Agreement(
                present.code(),
                "13/2026",
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                present.signedOn(),
                null,
                null,
                null,
                List.of(ENROLLED, PLACED),
                present.revision()));
        assertThat(shown.headlines("MOU-ESDM")).containsExactly(Indicator.PESERTA, Indicator.DITEMPATKAN);
        assertThat(kept("MOU-ESDM").scale()).isNull();

        history.restore(ChangeKind.AGREEMENT, "MOU-ESDM", history.present(ChangeKind.AGREEMENT, "MOU-ESDM"), before);

        assertThat(shown.headlines("MOU-ESDM")).containsExactly(Indicator.DITEMPATKAN, Indicator.PESERTA);
        assertThat(history.present(ChangeKind.AGREEMENT, "MOU-ESDM")).isEqualTo(before);
    }

    @Test
    void itsCohortsAreJudgedWhenItSaysSo() {
        administration.add(wanted("MOU-ESDM", PLACED));

        assertThat(cohorts.window("MOU-ESDM")).isEqualTo(9);
        assertThat(cohorts.window("MOU-2025")).isEqualTo(12);
    }

    @Test
    void agreementsComeAsAFileAndItIsTakenOverWhollyOrNotAtAll(@TempDir Path directory) throws IOException {
        administration.add(wanted("MOU-ESDM", PLACED, ENROLLED, RATE));
        var file = directory.resolve("perjanjian.csv");
        try (var out = Files.newOutputStream(file)) {
            transfer.writeCsv(ChangeKind.AGREEMENT, out);
        }
        var before = history.present(ChangeKind.AGREEMENT, "MOU-ESDM");
        int revision = kept("MOU-ESDM").revision();
        assertThat(transfer.read(ChangeKind.AGREEMENT, file, INDONESIAN)).isEqualTo(2);
        assertThat(kept("MOU-ESDM").revision())
                .as("of what the file leaves alone")
                .isEqualTo(revision);
        assertThat(history.present(ChangeKind.AGREEMENT, "MOU-ESDM")).isEqualTo(before);

        leaveNothing();
        signIn();
        agreements.all();
        assertThat(transfer.read(ChangeKind.AGREEMENT, file, INDONESIAN)).isEqualTo(2);
        assertThat(history.present(ChangeKind.AGREEMENT, "MOU-ESDM")).isEqualTo(before);

        Files.writeString(
                file, Files.readString(file).replace("12/2026", "14/2026").replace("2025-10-08", "besok"));
        assertThatThrownBy(() -> transfer.read(ChangeKind.AGREEMENT, file, INDONESIAN))
                .isInstanceOfSatisfying(
                        NotRestored.class,
                        refused -> assertThat(refused.text(INDONESIAN))
                                .startsWith("Baris ")
                                .contains("(MOU-2025)"));
        assertThat(history.present(ChangeKind.AGREEMENT, "MOU-ESDM")).isEqualTo(before);
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        administration.add(wanted("MOU-ESDM", PLACED));
        var seen = kept("MOU-ESDM");
        administration.change(seen);

        assertThatThrownBy(() -> administration.change(seen)).isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> administration.add(wanted("MOU-ESDM", PLACED)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("MOU-ESDM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB", "mou-2026", "MOU 2026", "PKS-2025", "MOU-2025"})
    void aCodeIsRefusedThatIsNoneOrTaken(String code) {
        assertThatThrownBy(() -> administration.add(wanted(code, PLACED))).isInstanceOf(IntakeException.class);
    }

    @Test
    void indicatorsAreRefusedThatThereAreNotOrThatNoTileShows() {
        var unknown = new ShownIndicator("TIDAK_ADA", false, null);
        var rate = new ShownIndicator("GENDER", true, null);
        List.of(
                        wanted("MOU-ESDM"),
                        wanted("MOU-ESDM", RATE),
                        wanted("MOU-ESDM", PLACED, unknown),
                        wanted("MOU-ESDM", PLACED, PLACED),
                        wanted("MOU-ESDM", PLACED, rate))
                .forEach(wrong ->
                        assertThatThrownBy(() -> administration.add(wrong)).isInstanceOf(IntakeException.class));
        assertThat(administration.all()).extracting(Agreement::code).doesNotContain("MOU-ESDM");
    }

    @Test
    void anIndicatorIsNotRemovedAsLongAsAnAgreementShowsIt() {
        var texts = DefinedIndicator.FIELDS.stream()
                .flatMap(field -> Stream.of(field + ".id", field + ".en"))
                .collect(Collectors.toMap(name -> name, name -> "Teks", (one, other) -> one, TreeMap::new));
        var formula = new Formula(Formula.Kind.COUNT, Formula.Term.of(Measure.PLACED), null, null);
        definitions.save(new DefinedIndicator("UJI", formula, false, texts, null));
        administration.add(wanted("MOU-ESDM", PLACED, new ShownIndicator("UJI", false, null)));

        assertThatThrownBy(() -> definitions.all().forEach(definitions::remove)).isInstanceOf(IntakeException.class);

        var shown = kept("MOU-ESDM");
        administration.change(new Agreement(
                shown.code(),
                shown.number(),
                TEXT,
                TEXT,
                TEXT,
                TEXT,
                shown.signedOn(),
                null,
                null,
                null,
                List.of(PLACED),
                shown.revision()));
        definitions.all().forEach(definitions::remove);
        assertThat(Indicator.find("UJI")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseAddsAny(UserRole role) {
        signIn(role);
        assertThatThrownBy(() -> administration.add(wanted("MOU-ESDM", PLACED)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
