package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.journey.RecordPosting;
import id.sinergi.period.PeriodRange;
import id.sinergi.person.Sex;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of records hold exactly the people of the figure, for those who may read them, and leave a trace. */
@PostgresTest(emptied = true)
@ViewTest(role = UserRole.MANAGER)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordServiceTest {

    private static final List<String> REGENCIES = List.of("35.78", "35.73", "52.03", "11.01");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RecordPosting posting;

    @Autowired
    Ledger ledger;

    @Autowired
    RecordService records;

    @Autowired
    IndicatorService indicators;

    private RandomHistory history;
    private final Slice everything =
            Slice.of("MOU-2025", new PeriodRange(YearMonth.of(2025, 1), YearMonth.of(2027, 12)));

    @BeforeAll
    void postAHistory(@TempDir Path directory) throws IOException {
        history = new RandomHistory(jdbc, transaction, posting, ledger, new Random(5));
        history.post(30, directory);
    }

    @Test
    void pagesHoldExactlyThePeopleOfTheFigure() {
        int seen = 0;
        for (var regency : REGENCIES) {
            for (var stage : Stage.values()) {
                for (var slice : List.of(
                        at(regency), at(regency).withSex(Sex.P), at(regency).withDestination("KR"))) {
                    var people = pages(slice, stage);

                    assertThat(people).doesNotHaveDuplicates();
                    assertThat(people)
                            .as("%s of %s", stage, slice)
                            .hasSize(records.count(slice, stage))
                            .hasSize((int) stage.of(indicators.totals(slice).counts()));
                    seen += people.size();
                }
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void pagesAsOfABatchHoldThePeopleThatTheFilesHeldThen() {
        int seen = 0;
        for (var batch : history.batches()) {
            for (var regency : REGENCIES) {
                var slice = at(regency).withAsOf(batch);
                var people = pages(slice, Stage.TRAINED);

                assertThat(people.stream().map(RecordServiceTest::told))
                        .as("people of %s as of batch %d", regency, batch)
                        .containsExactlyInAnyOrderElementsOf(journeys(slice));
                assertThat(people)
                        .allSatisfy(person -> assertThat(person.trainingBatch()).isLessThanOrEqualTo(batch));
                for (var stage : Stage.values()) {
                    assertThat(pages(slice, stage))
                            .hasSize(records.count(slice, stage))
                            .hasSize((int) stage.of(indicators.totals(slice).counts()));
                }
                assertThat(records.groups(slice).stream()
                                .mapToLong(TrainingGroup::placed)
                                .sum())
                        .isEqualTo(indicators.totals(slice).counts().of(Measure.COHORT_PLACED));
                seen += people.size();
            }
        }
        assertThat(seen).isPositive();
    }

    @Test
    void pagesAsOfTheLastBatchAreThePresentOnes() {
        int last = history.batches().getLast();
        for (var regency : REGENCIES) {
            for (var stage : Stage.values()) {
                assertThat(pages(at(regency).withAsOf(last), stage)).isEqualTo(pages(at(regency), stage));
            }
        }
    }

    @Test
    void eachStageNamesTheBatchThatBroughtIt() {
        for (var regency : REGENCIES) {
            for (var person : pages(at(regency), Stage.TRAINED)) {
                assertThat(person.trainingBatch()).isNotNull();
                assertThat(person.certificationBatch() == null).isEqualTo(person.certifiedOn() == null);
                assertThat(person.placementBatch() == null).isEqualTo(person.placedOn() == null);
            }
        }
    }

    @Test
    void aPersonIsShownByTheStartOfTheKeyOnly() {
        assertThat(REGENCIES.stream().flatMap(regency -> pages(at(regency), Stage.TRAINED).stream()))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.person()).matches("[0-9a-f]{8}"));
    }

    @Test
    void everyPageReadIsEnteredInTheAuditLog() {
        long before = readings();

        records.page(at("35.78"), Stage.TRAINED, 0, 50);
        records.page(at("35.78"), Stage.PLACED, 50, 50);

        assertThat(readings()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'RECORDS_READ' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("35.78 2025-01..2027-12 PLACED");
    }

    @Test
    void aProvinceHasNoPages() {
        assertThat(records.page(everything.withRegion(RegionCode.of("35")), Stage.TRAINED, 0, 50))
                .isEmpty();
        assertThat(records.groups(everything)).isEmpty();
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterReadsNoRecords() {
        assertThat(records.permitted()).isFalse();
        assertThatThrownBy(() -> records.page(at("35.78"), Stage.TRAINED, 0, 50))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> records.count(at("35.78"), Stage.TRAINED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> records.groups(at("35.78"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 5200)
    void aManagerOfAnotherProvinceReadsNothing() {
        assertThat(records.permitted()).isTrue();
        assertThat(records.page(at("35.78"), Stage.TRAINED, 0, 50)).isEmpty();
        assertThat(records.groups(at("35.78"))).isEmpty();
        assertThat(records.count(at("35.78"), Stage.TRAINED)).isZero();
    }

    @Test
    void trainingGroupsAddUpToTheFigure() {
        for (var regency : REGENCIES) {
            var counts = indicators.totals(at(regency)).counts();
            var groups = records.groups(at(regency));

            assertThat(groups.stream().mapToLong(TrainingGroup::trained).sum()).isEqualTo(counts.of(Measure.TRAINED));
            assertThat(groups.stream().mapToLong(TrainingGroup::certified).sum())
                    .isEqualTo(counts.of(Measure.COHORT_CERTIFIED));
            assertThat(groups.stream().mapToLong(TrainingGroup::placed).sum())
                    .isEqualTo(counts.of(Measure.COHORT_PLACED));
        }
    }

    private List<List<Object>> journeys(Slice slice) {
        return history.recount(slice).journeys().stream()
                .filter(journey -> journey.agreement().equals(slice.agreement())
                        && slice.region().toString().equals(journey.regency())
                        && slice.period().contains(YearMonth.from(journey.finished())))
                .map(journey -> Arrays.<Object>asList(
                        journey.sex(),
                        journey.sector(),
                        journey.centre(),
                        journey.finished(),
                        journey.certified(),
                        journey.placed()))
                .toList();
    }

    private static List<Object> told(PersonRecord person) {
        return Arrays.asList(
                person.sex().name(),
                person.sector(),
                person.centre(),
                person.trainedOn(),
                Optional.ofNullable(person.certifiedOn()),
                Optional.ofNullable(person.placedOn()));
    }

    private List<PersonRecord> pages(Slice slice, Stage stage) {
        var people = new ArrayList<PersonRecord>();
        var page = records.page(slice, stage, 0, 2);
        while (!page.isEmpty()) {
            people.addAll(page);
            page = records.page(slice, stage, people.size(), 2);
        }
        return people;
    }

    private Slice at(String regency) {
        return everything.withRegion(RegionCode.of(regency));
    }

    private long readings() {
        return jdbc.sql("select count(*) from audit_entry where action = 'RECORDS_READ'")
                .query(Long.class)
                .single();
    }
}
