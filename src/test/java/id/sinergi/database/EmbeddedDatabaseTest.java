package id.sinergi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {

    private static final DatabaseSettings OWNER = new DatabaseSettings("", "", "", "", "", 0, false);
    private static final DatabaseSettings TOOL = new DatabaseSettings("", "", "", "", "", 0, true);

    @TempDir
    static Path once;

    @TempDir
    Path root;

    private DataDirectory directory;

    private Path programs;

    /** The data directory that a first start leaves: to copy it is many times faster than to repeat that start. */
    private static DataDirectory started;

    @BeforeAll
    static void startAndStopForTheFirstTime() throws IOException {
        started = DataDirectory.at(once.resolve("started"));
        var programs = shareTheUnpackedProgramsOfTheTestRun(started);
        EmbeddedDatabase.open(started, OWNER).close();
        Files.delete(programs);
    }

    @BeforeEach
    void copyWhatAFirstStartLeaves() throws Exception {
        directory = DataDirectory.at(root.resolve("kept data"));
        // As a program would: with owners and permissions, which PostgreSQL insists on.
        var copy = new ProcessBuilder(
                "cp", "-a", started.root() + "/.", directory.root().toString());
        assertThat(copy.inheritIO().start().waitFor()).isZero();
        programs = shareTheUnpackedProgramsOfTheTestRun(directory);
    }

    private static Path shareTheUnpackedProgramsOfTheTestRun(DataDirectory directory) throws IOException {
        var unpacked = ServerBinaries.in(TestServer.BINARIES).home();
        return Files.createSymbolicLink(directory.root().resolve(unpacked.getFileName()), unpacked);
    }

    private void forgetTheFirstStart() throws IOException {
        FileSystemUtils.deleteRecursively(directory.cluster());
        Files.delete(directory.passwordFile());
    }

    @AfterEach
    void letThemGo() throws IOException {
        Files.delete(programs);
    }

    @Test
    void whatWasCommittedSurvivesAPowerCutAndTheServerListensOnThisMachineOnly() throws IOException {
        forgetTheFirstStart();
        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
            assertThat(setting(database, "shared_buffers")).isEqualTo("512MB");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(database, "server_version")).startsWith("18.6");
        }
    }

    @Test
    void theApplicationOwnsNothingAndNobodyGetsInWithAnothersPassword() throws IOException {
        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            var application = JdbcClient.create(
                    new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
            assertThat(application.sql("""
                                 SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb
                                     OR pg_has_role(current_user, 'sinergi', 'MEMBER')
                                 FROM pg_roles WHERE rolname = current_user
                                 """).query(Boolean.class).single()).isFalse();
            for (var role : List.of("postgres", "sinergi", "sinergi_app")) {
                assertThat(getsIn(database, role, passwords())).as(role).containsExactly(role);
            }
        }
        for (var role : List.of("postgres", "sinergi", "sinergi_app")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.passwordFile(role))))
                    .isEqualTo("rw-------");
        }
    }

    /** As a version with one password for everything left it. */
    @Test
    void aDataDirectoryWhoseRolesShareAPasswordIsGivenOthersAtTheNextStart() throws IOException {
        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            new ServerConnection(database.port(), directory.password())
                    .execute(
                            "DROP ROLE sinergi_app",
                            "ALTER ROLE sinergi PASSWORD '%s'".formatted(directory.password()));
        }
        Files.delete(directory.passwordFile("sinergi"));
        Files.delete(directory.passwordFile("sinergi_app"));

        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            for (var role : List.of("postgres", "sinergi", "sinergi_app")) {
                assertThat(getsIn(database, role, passwords())).as(role).containsExactly(role);
            }
        }
    }

    private Map<String, String> passwords() throws IOException {
        var passwords = new TreeMap<String, String>();
        for (var role : List.of("postgres", "sinergi", "sinergi_app")) {
            passwords.put(role, Files.readString(directory.passwordFile(role)).strip());
        }
        return passwords;
    }

    /** Whose passwords open the server to this role. */
    private static List<String> getsIn(EmbeddedDatabase database, String role, Map<String, String> passwords) {
        return passwords.entrySet().stream()
                .filter(each -> {
                    try (var _ =
                            new DriverManagerDataSource(database.getJdbcUrl(), role, each.getValue()).getConnection()) {
                        return true;
                    } catch (SQLException refused) {
                        return false;
                    }
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void aServerThatIsKilledComesBackByItselfOnItsPortWithEveryCommittedRow() {
        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            jdbc(database).sql("create table kept as select 7 as value").update();
            var killed = Postmaster.read(directory.cluster()).orElseThrow();
            ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
            var troubles = refusedUntilBack(database, killed);
            assertThat(troubles).isNotEmpty().containsOnly(Optional.of(DatabaseTrouble.AWAY));

            var back = Postmaster.awaitReady(directory.cluster(), Duration.ofSeconds(60));
            assertThat(back.pid()).isNotEqualTo(killed.pid());
            assertThat(back.port()).isEqualTo(killed.port());
            assertThat(jdbc(database)
                            .sql("select value from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
        assertThat(Postmaster.read(directory.cluster()).filter(Postmaster::alive))
                .as("a server that was stopped stays stopped")
                .isEmpty();
    }

    /** What is behind each connection that was refused before another server takes them. */
    private List<Optional<DatabaseTrouble>> refusedUntilBack(EmbeddedDatabase database, Postmaster killed) {
        var troubles = new ArrayList<Optional<DatabaseTrouble>>();
        await().atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    try (var _ = new DriverManagerDataSource(
                                    database.getJdbcUrl(), database.getUsername(), database.getPassword())
                            .getConnection()) {
                        return Postmaster.read(directory.cluster())
                                .filter(server -> server.pid() != killed.pid())
                                .isPresent();
                    } catch (SQLException refused) {
                        return !troubles.add(DatabaseTrouble.behind(refused));
                    }
                });
        return troubles;
    }

    @Test
    void aKilledApplicationStartsAgainAtOnceWithEveryCommittedRow() throws Exception {
        killedAfterCommit();
        var orphan = Postmaster.read(directory.cluster()).orElseThrow();
        assertThat(orphan.alive()).isTrue();

        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            assertThat(jdbc(database)
                            .sql("SELECT word FROM kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("still here");
            assertThat(orphan.alive()).isFalse();
        }
        assertThat(Postmaster.read(directory.cluster())).isEmpty();
    }

    @Test
    void aKilledApplicationAndAKilledServerStartAgainToo() throws Exception {
        killedAfterCommit();
        var orphan = Postmaster.read(directory.cluster()).orElseThrow();
        ProcessHandle.of(orphan.pid()).orElseThrow().destroyForcibly();

        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            assertThat(jdbc(database)
                            .sql("SELECT word FROM kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("still here");
        }
    }

    @Test
    void aSecondApplicationOnTheSameDataIsRefusedInOneLine() {
        try (var _ = EmbeddedDatabase.open(directory, OWNER)) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> EmbeddedDatabase.open(directory, OWNER))
                    .withMessage(
                            "Another Sinergi is already running on the data directory %s.".formatted(directory.root()));
        }
    }

    @Test
    void aCommandLineToolUsesTheRunningServerAndLeavesItRunning() {
        try (var running = EmbeddedDatabase.open(directory, OWNER)) {
            jdbc(running).sql("CREATE TABLE seen (n int)").update();
            try (var tool = EmbeddedDatabase.open(directory, TOOL)) {
                assertThat(tool.getJdbcUrl()).isEqualTo(running.getJdbcUrl());
                jdbc(tool).sql("INSERT INTO seen VALUES (1)").update();
            }
            assertThat(jdbc(running)
                            .sql("SELECT n FROM seen")
                            .query(Integer.class)
                            .list())
                    .containsExactly(1);
        }
    }

    @Test
    void aCommandLineToolStartsTheServerItselfWhenNothingRuns() {
        try (var tool = EmbeddedDatabase.open(directory, TOOL)) {
            assertThat(jdbc(tool).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
        }
        assertThat(Postmaster.read(directory.cluster())).isEmpty();
    }

    @Test
    void aPidFileThatNamesAnotherProcessDoesNotStopTheStart() throws IOException {
        EmbeddedDatabase.open(directory, OWNER).close();
        Files.write(
                Postmaster.file(directory.cluster()),
                List.of(
                        String.valueOf(ProcessHandle.current().pid()),
                        directory.cluster().toString(),
                        "1",
                        "5432",
                        "",
                        "127.0.0.1",
                        "",
                        "ready"));

        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            assertThat(jdbc(database).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsRepeated() throws IOException {
        forgetTheFirstStart();
        Files.createDirectories(directory.root().resolve("postgres-unfinished/base"));

        try (var database = EmbeddedDatabase.open(directory, OWNER)) {
            assertThat(jdbc(database).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void aWrongPasswordFileIsNamedAndNoServerIsLeftRunning() throws IOException {
        EmbeddedDatabase.open(directory, OWNER).close();
        Files.writeString(directory.passwordFile(), "not the password\n");

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory, OWNER))
                .withMessageContaining("password authentication failed")
                .satisfies(e -> assertThat(e.remedy()).contains("postgres.password"));
        assertThat(Postmaster.read(directory.cluster())).isEmpty();
    }

    @Test
    void aLostPasswordFileIsNamedAndNotReplaced() throws IOException {
        EmbeddedDatabase.open(directory, OWNER).close();
        Files.delete(directory.passwordFile());

        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> EmbeddedDatabase.open(directory, OWNER))
                .withMessageContaining(directory.passwordFile().toString());
        assertThat(directory.passwordFile()).doesNotExist();
    }

    @Test
    void theServerStopsWhenTheApplicationFailsBeforeItAskedForTheDatabase() throws IOException {
        forgetTheFirstStart();
        application()
                .withBean("aFailure", String.class, EmbeddedDatabaseTest::fail)
                .run(failed -> {
                    assertThat(failed).getFailure().hasRootCauseMessage("no luck");
                    assertThat(directory.cluster()).exists();
                    assertThat(Postmaster.read(directory.cluster())).isEmpty();
                });
        EmbeddedDatabase.open(directory, OWNER).close();
    }

    @Test
    void anApplicationFailsWithTheReasonWhyItsServerDidNotStart() {
        try (var _ = EmbeddedDatabase.open(directory, OWNER)) {
            application()
                    .run(second -> assertThat(second).getFailure().rootCause().isInstanceOf(DatabaseException.class));
        }
    }

    private ApplicationContextRunner application() {
        return new ApplicationContextRunner()
                .withPropertyValues("sinergi.data-directory=" + directory.root())
                .withUserConfiguration(DatabaseConfiguration.class);
    }

    private static String fail() {
        throw new IllegalStateException("no luck");
    }

    private void killedAfterCommit() throws Exception {
        var owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        directory.root().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = owner.inputReader()) {
            assertThat(output.lines().anyMatch(DatabaseOwner.READY::equals)).isTrue();
        }
        owner.destroyForcibly().waitFor();
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return jdbc(database)
                .sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) {
        var owner = database.owner();
        return JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
    }
}
