package id.sinergi.person;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the secret: named by {@code SINERGI_PERSON_KEY}, or kept beside the embedded database. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    PersonKeySecret personKeySecret(
            @Value("${sinergi.person-key:}") String named,
            @Value("${sinergi.data-directory:.data}") Path dataDirectory,
            @Value("${sinergi.db.url:}") String externalDatabase) {
        if (!externalDatabase.isBlank()) {
            return required(named);
        }
        return named.isBlank() ? PersonKeySecret.keptIn(dataDirectory) : unchanged(named, dataDirectory);
    }

    private static PersonKeySecret required(String named) {
        if (named.isBlank()) {
            throw new PersonKeyException(
                    "SINERGI_PERSON_KEY is not set; an external database needs it to recognise people.",
                    "Set it to the key this database was filled with, or for a new one make it with: openssl rand"
                            + " -base64 32");
        }
        return PersonKeySecret.of(named);
    }

    private static PersonKeySecret unchanged(String named, Path dataDirectory) {
        var secret = PersonKeySecret.of(named);
        if (Files.exists(dataDirectory.resolve(PersonKeySecret.FILE))
                && !PersonKeySecret.keptIn(dataDirectory).sameAs(secret)) {
            throw new PersonKeyException(
                    "SINERGI_PERSON_KEY differs from the key kept in %s; everybody already imported would be counted"
                                    .formatted(dataDirectory.resolve(PersonKeySecret.FILE))
                            + " again as a new one.",
                    "Unset SINERGI_PERSON_KEY, or use another SINERGI_DATA_DIRECTORY.");
        }
        return secret;
    }
}
