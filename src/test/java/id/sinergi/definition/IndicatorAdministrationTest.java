package id.sinergi.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.changelog.ChangeHistory;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.NotRestored;
import id.sinergi.changelog.StateTransfer;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Formula;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Measure;
import id.sinergi.language.Texts;
import id.sinergi.person.Sex;
import id.sinergi.quality.BreakAdministration;
import id.sinergi.quality.SeriesBreak;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import id.sinergi.wording.Defined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Administrators define indicators; they are in force at once, every change is remembered, and there is a way back. */
@PostgresTest(ownDatabase = true)
@Tag("undated")
class IndicatorAdministrationTest {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Formula.Term PLACED_IN_JAPAN =
            new Formula.Term(Measure.PLACED, new TreeSet<>(Set.of("KES")), null, "JP", Sex.P);
    private static final Formula SHARE =
            new Formula(Formula.Kind.SHARE, PLACED_IN_JAPAN, Formula.Term.of(Measure.PLACED), null);

    @Autowired
    private IndicatorAdministration administration;

    @Autowired
    private BreakAdministration breaks;

    @Autowired
    private StateTransfer transfer;

    @Autowired
    private ChangeHistory history;

    @BeforeEach
    void signIn() {
        signIn(UserRole.ADMINISTRATOR);
    }

    private static void signIn(UserRole role) {
        SecurityContextHolder.getContext().setAuthentication(NationalStaff.Factory.authentication(role));
    }

    @AfterEach
    void leaveNothing() {
        signIn();
        breaks.all().forEach(breaks::remove);
        administration.all().forEach(administration::remove);
        SecurityContextHolder.clearContext();
    }

    private static DefinedIndicator wanted(String code, Formula formula) {
        var texts = new TreeMap<String, String>();
        for (var field : DefinedIndicator.FIELDS) {
            texts.put(field + ".id", "Teks " + field);
            texts.put(field + ".en", "Text " + field);
        }
        return new DefinedIndicator(code, formula, false, texts, null);
    }

    @Test
    void aDefinedIndicatorIsKnownAtOnceWithItsTextsAndARuleThatNamesAllOfItsFormula() {
        administration.save(wanted("JEPANG_PERAWAT", SHARE));

        var indicator = Indicator.find("JEPANG_PERAWAT").orElseThrow();
        assertThat(indicator.formula()).isEqualTo(SHARE);
        assertThat(indicator.addsUp()).isFalse();
        assertThat(indicator.unit()).isEqualTo(Indicator.Unit.PERCENT);
        assertThat(Defined.shortName(indicator, INDONESIAN)).isEqualTo("Teks short");
        assertThat(Defined.shortName(indicator, Locale.ENGLISH)).isEqualTo("Text short");
        assertThat(Texts.of("indicator.JEPANG_PERAWAT.rule", INDONESIAN))
                .startsWith("orang ditempatkan (Kesehatan, Jepang, Perempuan) ÷ orang ditempatkan × 100");
        assertThat(Texts.of("indicator.JEPANG_PERAWAT.date", Locale.ENGLISH)).isEqualTo("Date of the placement");
    }

    @Test
    void definitionsComeAsAFile(@TempDir Path directory) throws IOException {
        administration.save(wanted("JEPANG_PERAWAT", SHARE));
        var state = history.present(ChangeKind.INDICATOR, "JEPANG_PERAWAT");
        var file = directory.resolve("indikator.csv");
        try (var out = Files.newOutputStream(file)) {
            transfer.writeCsv(ChangeKind.INDICATOR, out);
        }
        administration.all().forEach(administration::remove);

        assertThat(transfer.read(ChangeKind.INDICATOR, file, INDONESIAN)).isOne();
        assertThat(history.present(ChangeKind.INDICATOR, "JEPANG_PERAWAT")).isEqualTo(state);

        Files.writeString(file, Files.readString(file).replace("SHARE", "BAGIAN"));
        assertThatThrownBy(() -> transfer.read(ChangeKind.INDICATOR, file, INDONESIAN))
                .isInstanceOfSatisfying(
                        NotRestored.class,
                        refused -> assertThat(refused.text(INDONESIAN))
                                .isEqualTo("Baris 2 (JEPANG_PERAWAT): ada isi yang tidak dapat dibaca;"
                                        + " tulislah seperti pada berkas unduhan"));
    }

    @Test
    void whatItWasIsKeptAndComesBack() {
        administration.save(wanted("UBAH", SHARE));
        var first = administration.all().getFirst();
        var state = history.present(ChangeKind.INDICATOR, "UBAH");
        administration.save(new DefinedIndicator(
                "UBAH",
                new Formula(Formula.Kind.COUNT, Formula.Term.of(Measure.PLACED), null, null),
                true,
                first.texts(),
                first.revision()));
        assertThat(administration.all().getFirst().formula().kind()).isEqualTo(Formula.Kind.COUNT);

        history.restore(ChangeKind.INDICATOR, "UBAH", history.present(ChangeKind.INDICATOR, "UBAH"), state);

        assertThat(administration.all())
                .singleElement()
                .satisfies(one -> assertThat(one.formula()).isEqualTo(SHARE))
                .satisfies(one -> assertThat(one.texts()).isEqualTo(first.texts()))
                .satisfies(one -> assertThat(one.lessIsBetter()).isFalse());
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        administration.save(wanted("UBAH", SHARE));
        var seen = administration.all().getFirst();
        administration.save(new DefinedIndicator("UBAH", SHARE, true, seen.texts(), seen.revision()));

        assertThatThrownBy(() -> administration.save(seen)).isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> administration.remove(seen)).isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> administration.save(wanted("UBAH", SHARE)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("UBAH");
    }

    @Test
    void whatAnythingUsesIsNotRemoved() {
        administration.save(wanted("DIPAKAI", SHARE));
        var one = administration.all().getFirst();
        breaks.save(new SeriesBreak(
                null, LocalDate.of(2026, 4, 1), "Sistem baru", "New system", Set.of(one.indicator()), 0));

        assertThatThrownBy(() -> administration.remove(one))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("DIPAKAI");
        assertThat(Indicator.find("DIPAKAI")).isPresent();

        breaks.all().forEach(breaks::remove);
        administration.remove(one);
        assertThat(Indicator.find("DIPAKAI")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "AB", "kecil", "1ANGKA", "SPASI DI SINI", "DILATIH", "TERLALU_PANJANG_SEKALI_UNTUK_KODE"})
    void aCodeIsRefusedThatIsNoneOrTaken(String code) {
        assertThatThrownBy(() -> administration.save(wanted(code, SHARE))).isInstanceOf(IntakeException.class);
        assertThat(administration.all()).isEmpty();
    }

    @Test
    void aFormulaIsRefusedThatNamesWhatThereIsNotOrComparesANumberWithItself() {
        var nowhere = new Formula.Term(Measure.PLACED, new TreeSet<>(Set.of("TIDAK_ADA")), null, null, null);
        List.of(
                        new Formula(Formula.Kind.COUNT, nowhere, null, null),
                        new Formula(Formula.Kind.RATIO, PLACED_IN_JAPAN, PLACED_IN_JAPAN, null))
                .forEach(formula -> assertThatThrownBy(() -> administration.save(wanted("SALAH", formula)))
                        .isInstanceOf(IntakeException.class));
        assertThatThrownBy(() -> new Formula.Term(Measure.TRAINED, new TreeSet<>(), null, "JP", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDefinesAny(UserRole role) {
        signIn(role);
        assertThatThrownBy(() -> administration.save(wanted("DIAM", SHARE))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(administration::all).isInstanceOf(AccessDeniedException.class);
    }
}
