package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A statement without any condition sees the viewer's agreements within the viewer's regions, whatever Java asks for. */
class AgreementPoliciesTest {

    private static final Map<Integer, String> AGREEMENTS = Map.of(1, "MOU-2025", 3, "MOU-2031", 4, "MOU-2032");
    private static final List<Integer> REGIONS = List.of(1101, 3501, 5201);

    private static final List<String> COUNTS =
            List.of("ledger", "cell", "cell_past", "lag", "lag_distribution", "waiting_delta", "counted_test");
    private static final List<String> BY_CODE = List.of("dispute", "follow_up");

    private static TestDatabase database;

    private final RowGuard guard = new RowGuard();
    private VisibleRows seen = VisibleRows.NONE;
    private JdbcClient application;

    @BeforeAll
    static void fill() {
        database = TestDatabase.create();
        var owner = JdbcClient.create(database.owning());
        AGREEMENTS.keySet().stream()
                .filter(number -> number > 1)
                .forEach(number ->
                        owner.sql("""
                        insert into agreement (id, code, kind, name_id, name_en, short_id, short_en, parties_id, parties_en, signed_on)
                        select %d, '%s', kind, name_id, name_en, short_id, short_en, parties_id, parties_en, signed_on
                        from agreement where id = 1
                        """.formatted(number, AGREEMENTS.get(number))).update());
        for (int region : REGIONS) {
            AGREEMENTS.keySet().forEach(number -> fill(owner, region, number));
            fillBoth(owner, region);
        }
        IntStream.of(0, 1, 3, 4)
                .forEach(number -> owner.sql("insert into unmatched_delta values (1, %d, 2, 3)".formatted(number))
                        .update());
    }

    private static void fill(JdbcClient owner, int region, int number) {
        COUNTS.forEach(table -> ProtectedRow.insert(owner, table, Map.of("region", region, "agreement", number)));
        var code = AGREEMENTS.get(number);
        ProtectedRow.insert(owner, "dispute", Map.of("region", region, "agreement", code));
        ProtectedRow.insert(
                owner, "follow_up", Map.of("region", region, "agreement", code, "kind", "COMMENT", "action", ""));
        var dispute = owner.sql("select max(number) from dispute")
                .query(Integer.class)
                .single();
        ProtectedRow.insert(owner, "dispute_change", Map.of("region", region, "dispute", dispute));
        var person = person(number, region);
        train(owner, person, region, number);
        ProtectedRow.insert(owner, "certification", Map.of("person", person, "agreement", number));
        ProtectedRow.insert(owner, "placement", Map.of("person", person, "kind", 1, "agreement", number));
        ProtectedRow.insert(
                owner,
                "journey",
                Map.of("region", region, "enrolled_region", region, "person", person, "agreement", number));
        for (var of : List.of("journey_under", "named", "trained_under")) {
            ProtectedRow.insert(
                    owner, "record_match", Map.of("region", region, "person", person, "asked", 0, of, number));
        }
        ProtectedRow.insert(owner, "record_match", Map.of("region", region, "person", person, "asked", number));
    }

    /** Somebody trained under the first and the second, and placed without a word of any. */
    private static void fillBoth(JdbcClient owner, int region) {
        var person = person(13, region);
        train(owner, person, region, 1);
        train(owner, person, region, 3);
        ProtectedRow.insert(owner, "placement", Map.of("person", person, "kind", 1));
    }

    private static void train(JdbcClient owner, String person, int region, int number) {
        ProtectedRow.insert(
                owner,
                "training",
                Map.of("region", region, "person", person, "status", 2, "agreement", number, "sender", number));
    }

    /** Numbered as the agreement and the region. */
    private static String person(int number, int region) {
        return "00000000-0000-0000-0000-000000%02d%04d".formatted(number, region);
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void connect() {
        RowGuard.otherwise(null);
        guard.ask(new ViewerRows() {
            @Override
            public Object viewer() {
                return seen;
            }

            @Override
            public VisibleRows rows() {
                return seen;
            }
        });
        var plain = new PGSimpleDataSource();
        plain.setUrl(database.url());
        plain.setUser(database.user());
        plain.setPassword(database.password());
        application = JdbcClient.create(new GuardedDataSource(plain, guard));
    }

    @AfterEach
    void forget() {
        RowGuard.otherwise(null);
    }

    @Test
    void anyAgreementsWithinAnyRegionsAreExactlyWhatComesBack() {
        var random = new Random(20270101);
        for (int round = 0; round < 20; round++) {
            var regions = some(random, List.of(1101, 3500, 3501, 5200));
            var numbers = Set.copyOf(some(random, List.copyOf(AGREEMENTS.keySet())));
            see(regions, numbers);
            var expected = REGIONS.stream()
                    .filter(region -> regions.contains(region) || regions.contains(region / 100 * 100))
                    .flatMap(region -> numbers.stream().map(number -> number + " " + region))
                    .sorted()
                    .toList();
            for (var table : COUNTS) {
                assertThat(pairs(table))
                        .as("%s of %s %s", table, regions, numbers)
                        .isEqualTo(expected);
            }
            for (var table : BY_CODE) {
                assertThat(pairsByCode(table))
                        .as("%s of %s %s", table, regions, numbers)
                        .isEqualTo(expected);
            }
            assertThat(count("dispute_change")).isEqualTo(expected.size());
            assertThat(count("certification")).isEqualTo(expected.size());
            assertThat(pairs("journey")).isEqualTo(expected);
            assertThat(count("record_match where asked = 0")).isEqualTo(3 * expected.size());
            assertThat(count("record_match where asked > 0")).isEqualTo(expected.size());
        }
    }

    /** Without the whole history nobody could tell whose the placement is; of others nothing is seen. */
    @Test
    void ofSomebodyTrainedUnderAnOwnAgreementAllTrainingsAreSeen() {
        see(List.of(0), Set.of(1));
        assertThat(people("training", 13)).hasSize(2 * REGIONS.size());
        assertThat(people("placement", 13)).hasSize(REGIONS.size());
        assertThat(people("training", 3)).isEmpty();
        assertThat(people("placement", 3)).isEmpty();

        see(List.of(0), Set.of(4));
        assertThat(people("training", 13)).isEmpty();
        assertThat(people("placement", 13)).isEmpty();
    }

    @Test
    void whatBelongsToNoAgreementIsSeenByWhoeverSeesAny() {
        see(List.of(0), Set.of(3));
        assertThat(application
                        .sql("select agreement from unmatched_delta order by 1")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 3);
        see(List.of(0), Set.of());
        assertThat(count("unmatched_delta")).isZero();
    }

    @Test
    void allAgreementsAreAlsoThoseToCome() {
        seen = VisibleRows.of(List.of(0));
        for (var table : Stream.concat(COUNTS.stream(), BY_CODE.stream()).toList()) {
            assertThat(count(table)).as(table).isEqualTo(REGIONS.size() * AGREEMENTS.size());
        }
    }

    @Test
    void aConnectionThatWasToldRegionsAloneSeesNothing() {
        seen = new VisibleRows("{0}", "");
        assertThat(count("cell")).isZero();
    }

    private void see(List<Integer> regions, Set<Integer> numbers) {
        seen = VisibleRows.of(regions)
                .under(numbers.stream().map(AGREEMENTS::get).collect(Collectors.joining(",")));
    }

    private static List<Integer> some(Random random, List<Integer> of) {
        return of.stream().filter(each -> random.nextBoolean()).toList();
    }

    private List<String> pairs(String table) {
        return pairs(table, row -> row);
    }

    private List<String> pairsByCode(String table) {
        var numbers = new HashMap<String, String>();
        AGREEMENTS.forEach((number, code) -> numbers.put(code, String.valueOf(number)));
        return pairs(table, code -> Objects.requireNonNull(numbers.get(code)));
    }

    private List<String> pairs(String table, Function<String, String> number) {
        return application
                .sql("select agreement, region from %s".formatted(table))
                .query((row, i) -> number.apply(row.getString(1)) + " " + row.getInt(2))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private List<Integer> people(String table, int number) {
        return application
                .sql("select right(person::text, 4) from %s where left(right(person::text, 6), 2) = '%02d'"
                        .formatted(table, number))
                .query((row, i) -> row.getInt(1))
                .list();
    }

    private int count(String table) {
        return application
                .sql("select count(*) from " + table)
                .query((row, i) -> row.getInt(1))
                .single();
    }
}
