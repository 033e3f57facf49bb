package id.sinergi.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.sinergi.citation.Citation;
import id.sinergi.citation.Citations;
import id.sinergi.citation.CitedFigure;
import id.sinergi.database.PostgresTest;
import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.RandomHistory;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.journey.RecordPosting;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.ChosenScope;
import id.sinergi.region.RegionCode;
import id.sinergi.region.RegionScope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said of a figure's origin adds up to it, and its code brings it back after whatever was posted since. */
@PostgresTest(emptied = true)
class OriginServiceTest {

    private static final int SLICES = 25;
    private static final PeriodRange YEARS = new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2026, 12));
    private static final RegionScope EAST_JAVA = RegionScope.of(RegionCode.of("35"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordPosting posting;

    @Autowired
    private Ledger ledger;

    @Autowired
    private OriginService origins;

    @Autowired
    private OriginSections sections;

    @Autowired
    private Citations citations;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private ChosenScope scope;

    @ParameterizedTest
    @ValueSource(longs = {81, 82})
    void theBatchesOfAFigureAddUpToItAndItsCodeBringsItBack(long seed, @TempDir Path directory) throws IOException {
        var random = new Random(seed);
        var history = new RandomHistory(jdbc, transaction, posting, ledger, random);
        history.post(10, directory);
        int counted = 0;
        for (int i = 0; i < SLICES; i++) {
            scope.set(random.nextInt(3) == 0 ? EAST_JAVA : RegionScope.EVERYTHING);
            var slice = history.randomSlice();
            for (var indicator : Indicator.all()) {
                counted += addsUp(origins.of(slice, indicator));
            }
            broughtBack(slice);
        }
        assertThat(counted).as("figures other than zero").isGreaterThan(SLICES);
    }

    private static int addsUp(Origin origin) {
        var figure = origin.figure();
        if (origin.contributions().isEmpty()) {
            assertThat(figure.numerator()).as("%s", origin).isZero();
            return 0;
        }
        var last = origin.contributions().getLast();
        if (!figure.indicator().measures().isEmpty()) {
            assertThat(last.numeratorAfter()).as("%s", origin).isEqualTo(figure.numerator());
            assertThat(figure.indicator().isRate() ? last.denominatorAfter() : 1)
                    .as("%s", origin)
                    .isEqualTo(figure.denominator());
        }
        return 1;
    }

    private void broughtBack(Slice slice) {
        var code = citations.cite(slice);
        assertThat(citations.cite(slice)).isEqualTo(code);
        var citation = citations.find(code).orElseThrow();
        if (citation.scope().isEmpty()) {
            assertThat(citations.mayRead(citation)).isFalse();
            return;
        }
        var then = indicators.totals(slice);
        assertThat(citations.compare(citation)).allSatisfy(figure -> {
            assertThat(figure.isBroken()).isFalse();
            assertThat(Objects.requireNonNull(figure.said()).numerator())
                    .isEqualTo(figure.indicator().of(then).numerator());
        });
    }

    @Test
    void aCodeBringsTheSameFigureBackAfterFiftyMoreBatches(@TempDir Path directory) throws IOException {
        var history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(83));
        history.post(6, directory);
        scope.set(EAST_JAVA);
        var slice = Slice.of("MOU-2025", YEARS);
        var code = citations.cite(slice);
        var then = indicators.totals(slice);
        history.postMore(50, directory);

        var figures = citations.compare(citations.find(code).orElseThrow());

        assertThat(figures)
                .noneMatch(CitedFigure::isBroken)
                .allSatisfy(figure ->
                        assertThat(figure.said()).as("as it was told then").isEqualTo(said(figure.indicator(), then)));
        assertThat(figures).anyMatch(figure -> Boolean.FALSE.equals(figure.same()));
    }

    private static Citation.Said said(Indicator indicator, Totals totals) {
        var figure = indicator.of(totals);
        return new Citation.Said(figure.numerator(), figure.denominator());
    }

    @Test
    void figuresThatTheDataOfThenNoLongerGiveAreSaidToBeBroken(@TempDir Path directory) throws IOException {
        new RandomHistory(jdbc, transaction, posting, ledger, new Random(84)).post(4, directory);
        scope.set(RegionScope.EVERYTHING);
        var code = citations.cite(Slice.of("MOU-2025", YEARS));
        assertThat(citations.compare(citations.find(code).orElseThrow())).noneMatch(CitedFigure::isBroken);
        jdbc.sql("update citation_figure set numerator = numerator + 1 where code = :code and indicator = 'DILATIH'")
                .param("code", code.characters())
                .update();

        assertThat(citations.compare(citations.find(code).orElseThrow()).stream()
                        .filter(CitedFigure::isBroken)
                        .map(CitedFigure::indicator))
                .containsExactly(Indicator.DILATIH);
    }

    @Test
    void whoApprovedABatchStandsBesideWhoPostedIt(@TempDir Path directory) throws IOException {
        var history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(86));
        history.post(6, directory);
        scope.set(RegionScope.EVERYTHING);
        var slice = Slice.of("MOU-2025", YEARS);
        int batch =
                origins.of(slice, Indicator.DILATIH).contributions().getFirst().batch();
        jdbc.sql("""
                        insert into submission (takes_back, file_name, scope, submitted_by, submitted_at, rejected_rows,
                                                doubts, reason, outcome, decided_by, decided_at, comment, batch)
                        values (:batch, 'test', '0', 'test', now(), false, false, '', 'APPROVED', 'kepala', now(), '', :batch)
                        """).param("batch", batch).update();

        assertThat(people(slice, Locale.ENGLISH)).first().isEqualTo("test, approved by kepala");
        assertThat(people(slice, Locale.of("id"))).first().isEqualTo("test, disetujui kepala");
        assertThat(people(slice, Locale.ENGLISH).stream().skip(1)).containsOnly("test");
    }

    private List<String> people(Slice slice, Locale locale) {
        var table =
                sections.batches(origins.of(slice, Indicator.DILATIH), locale).table();
        int column = table.columns().stream().map(Column::name).toList().indexOf(Texts.of("origin.column.by", locale));
        return table.rows().stream()
                .map(row -> ((Cell.Text) row.get(column)).text())
                .toList();
    }

    @Test
    void aCodeOfOtherRegionsTellsNothing(@TempDir Path directory) throws IOException {
        new RandomHistory(jdbc, transaction, posting, ledger, new Random(85)).post(3, directory);
        scope.set(RegionScope.EVERYTHING);
        var citation =
                citations.find(citations.cite(Slice.of("MOU-2025", YEARS))).orElseThrow();
        scope.set(EAST_JAVA);

        assertThat(citations.mayRead(citation)).isFalse();
        assertThat(catchThrowable(() -> citations.compare(citation))).isInstanceOf(AccessDeniedException.class);
    }
}
