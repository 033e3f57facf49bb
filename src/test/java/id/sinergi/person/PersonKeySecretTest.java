package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeySecretTest {

    private static final String EXTERNAL = "jdbc:postgresql://db.example/sinergi";
    private static final String NAMED = "a secret that somebody named";

    private final PersonConfiguration configuration = new PersonConfiguration();

    @TempDir
    Path root;

    private Path data;

    @BeforeEach
    void makeADataDirectory() throws IOException {
        data = Files.createDirectory(root.resolve("data"));
    }

    @Test
    void withTheEmbeddedDatabaseAKeyIsMadeOnceApartFromItAndOnlyItsOwnerReadsIt() throws IOException {
        var first = secret("", "");
        var second = secret("", "");

        assertThat(first.sameAs(second)).isTrue();
        assertThat(data).isEmptyDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept())))
                .isEqualTo("rw-------");
        assertThat(root).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void twoInstallationsHaveDifferentKeys() {
        var one = configuration.personKeySecret("", "", root.resolve("one"), "");
        var other = configuration.personKeySecret("", "", root.resolve("other"), "");

        assertThat(one.sameAs(other)).isFalse();
    }

    @Test
    void aKeyThatLayBesideTheDatabaseIsMovedAwayFromItAndStaysTheSame() throws IOException {
        var before = Files.writeString(data.resolve("person.key"), NAMED + "\n");

        assertThat(secret("", "").sameAs(PersonKeySecret.of(NAMED))).isTrue();

        assertThat(before).doesNotExist();
        assertThat(kept()).hasContent(NAMED);
        assertThat(secret("", "").sameAs(PersonKeySecret.of(NAMED))).isTrue();
    }

    @Test
    void twoKeysOfWhichOnlyOneCanBeRightAreRefused() throws IOException {
        var before = Files.writeString(data.resolve("person.key"), NAMED + "\n");
        Files.writeString(kept(), "another secret that somebody named\n");

        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> secret("", ""))
                .withMessageContaining("two person keys");
        assertThat(before).hasContent(NAMED);
    }

    @Test
    void aPlaceInsideTheDataDirectoryIsRefused() {
        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> secret("", data.resolve("keys/person.key").toString()))
                .withMessageContaining("with the people whom it protects");
    }

    @Test
    void anExternalDatabaseWithoutAKeyIsRefused() {
        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret(" ", "", data, EXTERNAL))
                .withMessageContaining("SINERGI_PERSON_KEY", "SINERGI_PERSON_KEY_FILE")
                .satisfies(e -> assertThat(e.remedy()).contains("openssl rand -base64 32"));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aNamedKeyIsUsedAndNotWrittenDown() {
        var secret = configuration.personKeySecret(NAMED, "", data, EXTERNAL);

        assertThat(secret.sameAs(PersonKeySecret.of(NAMED))).isTrue();
        assertThat(data).isEmptyDirectory();
        assertThat(kept()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abababababababababababababababab",
                "0123456789012345678901234567890123456789"
            })
    void aKeyTooWeakToProtectAnybodyIsRefused(String weak) {
        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret(weak, "", data, EXTERNAL))
                .withMessageStartingWith("The person key ")
                .satisfies(e -> assertThat(e.remedy()).contains("openssl rand -base64 32"));
    }

    @Test
    void aNamedKeyThatWouldCountEverybodyAnewIsRefused() {
        secret("", "");

        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> secret(NAMED, ""))
                .withMessageContaining("counted again as a new one");
    }

    @Test
    void whatWasSealedBeforeAChangeOfKeysStillOpensAndTheOldKeyOpensNothingNew() {
        var before = PersonKeySecret.of(NAMED);
        var after = new Seal(before.next());

        assertThat(after.open("use", new Seal(before).close("use", "text"))).contains("text");
        assertThat(new Seal(before).open("use", after.close("use", "text"))).isEmpty();
    }

    @Test
    void anEmptyKeyFileIsRefusedAndNotReplaced() throws IOException {
        var file = Files.createFile(kept());

        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> secret("", ""))
                .withMessageContaining(file.toString());
        assertThat(file).isEmptyFile();
    }

    private PersonKeySecret secret(String named, String file) {
        return configuration.personKeySecret(named, file, data, "");
    }

    private Path kept() {
        return root.resolve("data.person-key");
    }
}
