package id.sinergi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** Files as people really send them, as they are received. */
final class CaseFile {

    private CaseFile() {}

    /** A copy in a directory of the test. */
    static Path received(Path directory, String name) throws IOException {
        var file = directory.resolve(name);
        try (InputStream in = Objects.requireNonNull(CaseFile.class.getResourceAsStream("/cases/" + name))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
