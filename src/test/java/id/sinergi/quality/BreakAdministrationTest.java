package id.sinergi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.NationalStaff;
import id.sinergi.audit.AuditRow;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Administrators keep the breaks of series; every chart knows them at once, and every change is remembered. */
@PostgresTest(emptied = true)
@Tag("undated")
class BreakAdministrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final PeriodRange YEAR = PeriodRange.year(2026);

    @Autowired
    private BreakAdministration administration;

    @Autowired
    private SeriesBreaks breaks;

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
        administration.all().forEach(administration::remove);
        SecurityContextHolder.clearContext();
    }

    @Test
    void aBreakIsKnownToTheSeriesThatItTouchesInItsPeriodAlone() {
        administration.save(wanted("SISKOP2MI versi 2", Indicator.DITEMPATKAN, Indicator.DILATIH));

        assertThat(breaks.of(Set.of(Indicator.DITEMPATKAN), YEAR))
                .singleElement()
                .satisfies(one -> assertThat(one.text().id()).isEqualTo("SISKOP2MI versi 2"));
        assertThat(breaks.of(Set.of(Indicator.SERTIFIKAT_ORANG), YEAR)).isEmpty();
        assertThat(breaks.of(
                        Set.of(Indicator.DITEMPATKAN), new PeriodRange(YearMonth.of(2026, 5), YearMonth.of(2026, 9))))
                .isEmpty();
    }

    @Test
    void everyChangeIsRememberedWithWhoMadeIt() {
        administration.save(wanted("Sistem baru", Indicator.DILATIH));
        var added = administration.all().getFirst();
        administration.save(new SeriesBreak(
                added.number(),
                DAY.plusDays(1),
                "Sistem lain",
                "Another system",
                added.indicators(),
                added.revision()));
        var changed = administration.all().getFirst();

        assertThat(breaks.all()).extracting(SeriesBreak::day).containsExactly(DAY.plusDays(1));
        assertThat(administration.history(changed).stream().map(AuditRow::action))
                .containsExactly("SERIES_BREAK_CHANGED", "SERIES_BREAK_ADDED");
        assertThat(administration.history(changed))
                .allSatisfy(row -> assertThat(row.actor()).isNotBlank());
        assertThat(administration.history(changed).getFirst().detail()).contains("Sistem baru", "Sistem lain");

        administration.remove(changed);
        assertThat(breaks.all()).isEmpty();
    }

    @Test
    void whatSomebodyElseHasChangedIsNotOverwritten() {
        administration.save(wanted("Sistem baru", Indicator.DILATIH));
        var seen = administration.all().getFirst();
        administration.save(
                seen.number() == null
                        ? seen
                        : new SeriesBreak(
                                seen.number(), DAY, "Diubah lain", "Changed", seen.indicators(), seen.revision()));

        assertThatThrownBy(() -> administration.save(seen)).isInstanceOf(IntakeException.class);
        assertThatThrownBy(() -> administration.remove(seen)).isInstanceOf(IntakeException.class);
        assertThat(administration.all()).extracting(SeriesBreak::textId).containsExactly("Diubah lain");
    }

    @Test
    void aBreakNeedsBothTextsAndAnIndicator() {
        for (var refused : List.of(
                new SeriesBreak(null, DAY, "ab", "A new system", Set.of(Indicator.DILATIH), 0),
                new SeriesBreak(null, DAY, "Sistem baru", "  ", Set.of(Indicator.DILATIH), 0),
                new SeriesBreak(null, DAY, "x".repeat(161), "A new system", Set.of(Indicator.DILATIH), 0),
                new SeriesBreak(null, DAY, "Sistem baru", "A new system", Set.of(), 0))) {
            assertThatThrownBy(() -> administration.save(refused)).isInstanceOf(IntakeException.class);
        }
        assertThat(administration.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = UserRole.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseKeepsThem(UserRole role) {
        signIn(role);

        assertThatThrownBy(() -> administration.save(wanted("Sistem baru", Indicator.DILATIH)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.all()).isInstanceOf(AccessDeniedException.class);
    }

    private static SeriesBreak wanted(String text, Indicator... touched) {
        return new SeriesBreak(null, DAY, text, "A new system", Set.of(touched), 0);
    }
}
