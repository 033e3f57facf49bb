package id.sinergi.person;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the secret: named by {@code SINERGI_PERSON_KEY}, or kept in a file apart from the database. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    KeyFile personKeyFile(
            @Value("${sinergi.person-key-file:}") String file,
            @Value("${sinergi.data-directory:.data}") Path dataDirectory) {
        return KeyFile.of(file, dataDirectory);
    }

    @Bean
    PersonKeySecret personKeySecret(
            @Value("${sinergi.person-key:}") String named,
            @Value("${sinergi.person-key-file:}") String set,
            @Value("${sinergi.data-directory:.data}") Path dataDirectory,
            @Value("${sinergi.db.url:}") String externalDatabase) {
        var file = KeyFile.of(set, dataDirectory);
        if (!externalDatabase.isBlank() && set.isBlank()) {
            return required(named);
        }
        return named.isBlank() ? file.movedFrom(dataDirectory).kept() : unchanged(named, file.movedFrom(dataDirectory));
    }

    private static PersonKeySecret required(String named) {
        if (named.isBlank()) {
            throw new PersonKeyException(
                    "Neither SINERGI_PERSON_KEY nor SINERGI_PERSON_KEY_FILE is set; an external database needs one of"
                            + " them to recognise people.",
                    "Set it to the key this database was filled with, or for a new one make it with: openssl rand"
                            + " -base64 32");
        }
        return PersonKeySecret.of(named);
    }

    private static PersonKeySecret unchanged(String named, KeyFile file) {
        var secret = PersonKeySecret.of(named);
        if (file.find().filter(kept -> !kept.sameAs(secret)).isPresent()) {
            throw new PersonKeyException(
                    "SINERGI_PERSON_KEY differs from the key kept in %s; everybody already imported would be counted"
                                    .formatted(file.path())
                            + " again as a new one.",
                    "Unset SINERGI_PERSON_KEY, or use another SINERGI_DATA_DIRECTORY.");
        }
        return secret;
    }
}
