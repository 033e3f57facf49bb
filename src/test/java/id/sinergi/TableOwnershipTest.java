package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table is a contract like a class: each belongs to one module, and another one names it only where
 * {@code architecture/tables.txt} says so. Read are the string literals of {@code src/main/java}: SQL, JPQL aside, and the
 * tables of entities.
 */
class TableOwnershipTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "id", "sinergi");

    /** Literals, and what only looks like one: characters and comments. */
    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'"
                    + "|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|into|update|table|analyze|truncate|using)\\s+(?:if exists |lateral |only"
                    + " )?([a-z_][a-z_0-9]*)(?![\\w.(%])((?:(?:\\s+[a-z_]+)?\\s*,\\s*[a-z_][a-z_0-9]*)*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITHIN = Pattern.compile("\\b([a-z_][a-z_0-9]*) as (?:materialized )?\\(");
    private static final Pattern TEMPORARY =
            Pattern.compile("create temporary table ([a-z_]+)", Pattern.CASE_INSENSITIVE);

    /** A table that texts and drawings name too, without meaning it. */
    private static final String ALSO_A_WORD = "target";

    private static Set<String> tables = Set.of();
    private static Set<String> columns = Set.of();

    /** Lasting tables and those of a transaction. */
    private static Set<String> known = Set.of();

    /** @param uses tables of other modules that it may name */
    private record Declared(Set<String> owns, Set<String> uses) {}

    private static TestDatabase database;

    @BeforeAll
    static void readTheSchema() throws IOException {
        database = TestDatabase.create();
        var jdbc = JdbcClient.create(database.dataSource());
        tables = Set.copyOf(jdbc.sql("""
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """).query(String.class).list());
        columns =
                Set.copyOf(jdbc.sql("select column_name from information_schema.columns where table_schema = 'public'")
                        .query(String.class)
                        .list());
        known = Stream.concat(tables.stream(), temporary().stream()).collect(Collectors.toSet());
    }

    @AfterAll
    static void dropIt() {
        database.close();
    }

    @Test
    void everyTableBelongsToOneModule() throws IOException {
        var owned = declared().values().stream()
                .flatMap(each -> each.owns().stream())
                .toList();

        assertThat(owned).as("tables that two modules own").doesNotHaveDuplicates();
        assertThat(owned).as("tables that nobody owns").containsAll(tables).containsAll(temporary());
    }

    @Test
    void statementsNameTheTablesThatTheirModuleOwnsOrDeclares() throws IOException {
        var declared = declared();
        var named = named();

        named.forEach((module, used) -> {
            var mine = declared.getOrDefault(module, new Declared(Set.of(), Set.of()));
            assertThat(used.stream().filter(table -> !mine.owns().contains(table)))
                    .as("tables of others that %s names", module)
                    .containsExactlyInAnyOrderElementsOf(mine.uses());
        });
        declared.forEach((module, mine) -> assertThat(named.getOrDefault(module, Set.of()))
                .as("tables that %s is said to use", module)
                .containsAll(mine.uses()));
    }

    @Test
    void aStatementThatNamesAForeignTableIsFound() {
        assertThat(tablesOf("""
            // select from cell
            var sql = \"""
                    with ledger as (select 1) select count(*) from Training t, upload join ledger using (region)
                    \""" + "delete from journey j using placement p";
            run("truncate app_user"); bulk.run("cell_past"); column("region");
            """))
                .containsExactlyInAnyOrder("training", "upload", "journey", "placement", "app_user", "cell_past");
    }

    private static Map<String, Set<String>> named() throws IOException {
        var named = new TreeMap<String, Set<String>>();
        for (var file : sources()) {
            var found = tablesOf(Files.readString(file));
            if (!found.isEmpty()) {
                named.computeIfAbsent(SOURCES.relativize(file).getName(0).toString(), module -> new TreeSet<>())
                        .addAll(found);
            }
        }
        return named;
    }

    private static Set<String> temporary() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources()) {
            TEMPORARY.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    /** A literal that is a table's name and no column's stands for the table, since SQL is put together from such. */
    private static Set<String> tablesOf(String source) {
        var found = new TreeSet<String>();
        literals(source).forEach(literal -> {
            var own = WITHIN.matcher(literal)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            NAMED.matcher(literal)
                    .results()
                    .flatMap(TableOwnershipTest::names)
                    .filter(name -> known.contains(name) && !own.contains(name))
                    .forEach(found::add);
            if (known.contains(literal)
                    && !columns.contains(literal)
                    && (!literal.equals(ALSO_A_WORD) || source.contains("JdbcClient"))) {
                found.add(literal);
            }
        });
        Pattern.compile("Table\\(\\s*name = \"(\\w+)\"")
                .matcher(source)
                .results()
                .forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Stream<String> names(MatchResult match) {
        return Stream.of((match.group(1) + match.group(2)).split("\\s*,\\s*"))
                .map(name -> name.split("\\s")[0])
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static List<String> literals(String source) {
        return TOKEN.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\""))
                .map(token -> token.replaceAll("^\"+|\"+$", ""))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    /** Lines of {@code module owns table, table} and {@code module uses table, table}. */
    private static Map<String, Declared> declared() throws IOException {
        var declared = new TreeMap<String, Declared>();
        for (var line : Files.readAllLines(Path.of("src", "test", "resources", "architecture", "tables.txt"))) {
            var words = new ArrayList<>(List.of(line.split("[\\s,]+")));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var module = words.removeFirst();
            var verb = words.removeFirst();
            var each = declared.computeIfAbsent(module, name -> new Declared(new TreeSet<>(), new TreeSet<>()));
            (verb.equals("owns") ? each.owns() : each.uses()).addAll(words);
        }
        return declared;
    }
}
