package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonKeySecretTest {

    private static final String EXTERNAL = "jdbc:postgresql://db.example/sinergi";
    private static final String NAMED = "a secret that somebody named";

    private final PersonConfiguration configuration = new PersonConfiguration();

    @TempDir
    Path directory;

    @Test
    void withTheEmbeddedDatabaseAKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws IOException {
        var first = configuration.personKeySecret("", directory, "");
        var second = configuration.personKeySecret("", directory, "");

        assertThat(first.sameAs(second)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("person.key"))))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void twoInstallationsHaveDifferentKeys() {
        var one = configuration.personKeySecret("", directory.resolve("one"), "");
        var other = configuration.personKeySecret("", directory.resolve("other"), "");

        assertThat(one.sameAs(other)).isFalse();
    }

    @Test
    void anExternalDatabaseWithoutAKeyIsRefused() {
        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret(" ", directory, EXTERNAL))
                .withMessageStartingWith("SINERGI_PERSON_KEY is not set")
                .satisfies(e -> assertThat(e.remedy()).contains("openssl rand -base64 32"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aNamedKeyIsUsedAndNotWrittenDown() {
        var secret = configuration.personKeySecret(NAMED, directory, EXTERNAL);

        assertThat(secret.sameAs(PersonKeySecret.of(NAMED))).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aKeyTooShortToProtectAnybodyIsRefused() {
        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret("short", directory, EXTERNAL))
                .withMessage("SINERGI_PERSON_KEY has 5 characters; it needs at least 16.");
    }

    @Test
    void aNamedKeyThatWouldCountEverybodyAnewIsRefused() {
        configuration.personKeySecret("", directory, "");

        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret(NAMED, directory, ""))
                .withMessageContaining("counted again as a new one");
    }

    @Test
    void anEmptyKeyFileIsRefusedAndNotReplaced() throws IOException {
        var file = Files.createFile(directory.resolve("person.key"));

        assertThatExceptionOfType(PersonKeyException.class)
                .isThrownBy(() -> configuration.personKeySecret("", directory, ""))
                .withMessageContaining(file.toString());
        assertThat(file).isEmptyFile();
    }
}
