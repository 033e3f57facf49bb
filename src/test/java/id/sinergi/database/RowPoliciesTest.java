package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement without any condition, on every protected table and by the application's own account: what comes back is
 * the viewer's, whatever Java forgot to ask for.
 */
class RowPoliciesTest {

    /** One person of each, with a row in every table; the country's own rows stand in 0. */
    private static final List<Integer> REGENCIES = List.of(1101, 3501, 3578, 5201);

    /** Tables whose column of a region says nothing about people, and why each viewer may read them. */
    private static final Map<String, String> OPEN = Map.of(
            "centre", "addresses of training centres",
            "target", "plans that somebody decided",
            "staged_target", "the same, waiting to be posted",
            "target_choice", "which of them is in force",
            "user_region", "read to find out what a viewer may see",
            "api_client_region", "the same of another system");

    private static final List<String> COUNTS = List.of(
            "ledger",
            "cell",
            "cell_past",
            "lag",
            "lag_distribution",
            "waiting_delta",
            "counted_test",
            "dispute",
            "dispute_change",
            "follow_up",
            "follow",
            "follow_alert");

    private static TestDatabase database;

    private final Map<Object, VisibleRows> known = new HashMap<>();
    private final RowGuard guard = new RowGuard();
    private Object viewer = "nobody";
    private JdbcClient application;

    @BeforeAll
    static void fill() {
        database = TestDatabase.create();
        var owner = JdbcClient.create(database.owning());
        for (int region : REGENCIES) {
            fillPeople(owner, region);
            Stream.of(region, region / 100 * 100).forEach(each -> fillCounts(owner, each));
        }
        fillCounts(owner, 0);
        owner.sql("insert into unmatched_delta values (1, 1, 2, 3)").update();
    }

    private static void fillPeople(JdbcClient owner, int region) {
        var person = "00000000-0000-0000-0000-00000000%04d".formatted(region);
        ProtectedRow.insert(owner, "training", Map.of("region", region, "person", person, "status", 2));
        ProtectedRow.insert(owner, "certification", Map.of("person", person));
        ProtectedRow.insert(owner, "placement", Map.of("person", person, "kind", 1));
        ProtectedRow.insert(owner, "journey", Map.of("region", region, "enrolled_region", region, "person", person));
        ProtectedRow.insert(owner, "record_match", Map.of("region", region, "person", person));
        ProtectedRow.insert(owner, "staged_training", Map.of("region", region, "person", person, "status", 2));
        ProtectedRow.insert(owner, "staged_certification", Map.of("person", person));
        ProtectedRow.insert(owner, "forgotten_person", Map.of("person", person));
        ProtectedRow.insert(owner, "nobody", Map.of("person", person));
        ProtectedRow.insert(owner, "staged_placement", Map.of("person", person, "kind", 1));
    }

    private static void fillCounts(JdbcClient owner, int region) {
        if (owner.sql("select count(*) from cell where region = ?")
                        .param(region)
                        .query(Integer.class)
                        .single()
                == 0) {
            COUNTS.forEach(table -> ProtectedRow.insert(
                    owner,
                    table,
                    switch (table) {
                        case "follow_up" -> Map.of("region", region, "kind", "COMMENT", "action", "");
                        case "follow_alert" -> Map.of("region", region, "ended_at", "2026-01-01");
                        default -> Map.of("region", region);
                    }));
        }
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void connect() {
        RowGuard.otherwise(null);
        known.put("manager", VisibleRows.of(List.of(3500, 5201)));
        known.put("minister", VisibleRows.of(List.of(0)));
        known.put("without regions", VisibleRows.of(List.of()));
        known.put("without agreements", VisibleRows.of(List.of(0)).under(""));
        known.put(
                "of an agreement that is not there", VisibleRows.of(List.of(0)).under("MOU-2099"));
        guard.ask(new ViewerRows() {
            @Override
            public Object viewer() {
                return viewer;
            }

            @Override
            public VisibleRows rows() {
                return known.getOrDefault(viewer, VisibleRows.NONE);
            }
        });
        application = JdbcClient.create(new GuardedDataSource(plain(), guard));
    }

    /** The application's account on a connection that was told nothing. */
    private static DataSource plain() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    @AfterEach
    void forget() {
        RowGuard.otherwise(null);
    }

    @Test
    void aManagerSeesTheOwnRegionsOnlyInEveryTable() {
        viewer = "manager";
        IntPredicate own = region -> region / 100 == 35 || region == 5201;

        for (var table : COUNTS) {
            assertThat(regions(table))
                    .as(table)
                    .containsExactly(3500, 3501, 3578, 5201)
                    .allMatch(own::test);
        }
        for (var table : List.of("training", "journey")) {
            assertThat(regions(table)).as(table).containsExactly(3501, 3578, 5201);
        }
        for (var table : List.of("certification", "placement")) {
            assertThat(people(table)).as(table).containsExactly(3501, 3578, 5201);
        }
        assertThat(protectedTables())
                .filteredOn(table -> isTheSystems(table) || table.startsWith("unmatched"))
                .hasSize(6)
                .allSatisfy(table -> assertThat(count(table)).as(table).isZero());
    }

    @Test
    void anyRegionsOfAViewerAreExactlyWhatComesBack() {
        var random = new Random(20261129);
        var some = List.of(1100, 3500, 5200, 1101, 3501, 3578, 5201, 9999);
        for (int round = 0; round < 20; round++) {
            var regions = some.stream().filter(each -> random.nextInt(3) == 0).toList();
            viewer = regions;
            known.put(viewer, VisibleRows.of(regions));
            IntPredicate own = region -> regions.contains(region) || regions.contains(region / 100 * 100);
            for (var table : COUNTS) {
                assertThat(regions(table)).as("%s of %s", table, regions).isEqualTo(of(all(table), own));
            }
            for (var table : List.of("training", "journey", "certification", "placement", "record_match")) {
                assertThat(people(table)).as("%s of %s", table, regions).isEqualTo(of(REGENCIES, own));
            }
        }
    }

    private List<Integer> all(String table) {
        return SystemRows.call(() -> regions(table));
    }

    private static List<Integer> of(List<Integer> regions, IntPredicate own) {
        return regions.stream().filter(own::test).toList();
    }

    /** The people are numbered as their regions are. */
    private List<Integer> people(String table) {
        return application
                .sql("select right(person::text, 4) from %s order by 1".formatted(table))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    @Test
    void whoHasNoRegionsOrAgreementsOrIsNobodySeesNoRowOfAnyTable() {
        for (var each :
                List.of("without regions", "without agreements", "of an agreement that is not there", "nobody")) {
            viewer = each;
            assertThat(protectedTables())
                    .allSatisfy(table ->
                            assertThat(count(table)).as("%s, %s", each, table).isZero());
        }
    }

    @Test
    void aConnectionThatWasToldNothingSeesNoRowOfAnyTable() {
        var untold = JdbcClient.create(plain());

        assertThat(protectedTables())
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(table -> assertThat(untold.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .as(table)
                        .isZero());
    }

    @Test
    void theCountryAndTheSystemSeeEveryRowButWhatIsStagedIsTheSystems() {
        viewer = "minister";
        for (var table : protectedTables()) {
            var all = SystemRows.call(() -> count(table));
            assertThat(all).as(table).isPositive();
            assertThat(count(table)).as(table).isEqualTo(isTheSystems(table) ? 0 : all);
        }
    }

    @Test
    void onlyTheSystemChangesRows() {
        viewer = "minister";
        for (var table : protectedTables()) {
            assertThat(application.sql("delete from " + table).update())
                    .as(table)
                    .isZero();
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> application
                        .sql("insert into unmatched_delta values (1, 1, 1, 1)")
                        .update())
                .havingRootCause()
                .withMessageContaining("row-level security");
        for (var owners : List.of(
                "truncate flyway_schema_history",
                "drop table cell",
                "alter table cell disable row level security",
                "create table mine ()",
                "select drop_indexes('cell')",
                "update audit_entry set detail = ''",
                "set role sinergi")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(owners)
                    .isThrownBy(() -> application.sql(owners).query().listOfRows());
        }
    }

    @Test
    void everyTableWithRegionsOrPeopleHasPolicies() {
        var tables = JdbcClient.create(database.owning())
                .sql("""
                        select distinct table_name from information_schema.columns join information_schema.tables
                            using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                          and (column_name like '%region%' or column_name = 'person')
                        """)
                .query(String.class)
                .list();

        assertThat(tables).containsAll(OPEN.keySet());
        assertThat(tables)
                .filteredOn(table -> !OPEN.containsKey(table))
                .as("protected; a new table needs policies like those of V110, or a reason here")
                .isSubsetOf(protectedTables());
    }

    /** Of an agreement, or of the people who are trained under one. */
    @Test
    void everyTableThatViewersSeeIsNarrowedToTheirAgreements() {
        var narrowed = JdbcClient.create(database.owning())
                .sql(
                        "select tablename from pg_policies where policyname = 'of_agreement' and permissive = 'RESTRICTIVE' and cmd = 'SELECT'")
                .query(String.class)
                .list();

        assertThat(protectedTables())
                .filteredOn(table -> !isTheSystems(table))
                .as("a new table needs a policy like those of V200")
                .isSubsetOf(narrowed);
    }

    private static boolean isTheSystems(String table) {
        return table.startsWith("staged")
                || Set.of("forgotten_person", "nobody").contains(table);
    }

    private static List<String> protectedTables() {
        return JdbcClient.create(database.owning())
                .sql("""
                        select relname from pg_class c where relrowsecurity and relnamespace = 'public'::regnamespace
                          and 4 = (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive) order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Integer> regions(String table) {
        return application
                .sql("select distinct region from %s order by 1".formatted(table))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private int count(String table) {
        return application
                .sql("select count(*) from " + table)
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
