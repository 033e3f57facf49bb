package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** A plain aggregate changes through its entity alone, so that no statement goes past the rules that stand there. */
class EntityTablesTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void noStatementWritesWhatARepositorySaves() throws IOException {
        var tables = savedTables();
        assertThat(tables).contains("batch", "upload", "rejection", "api_client", "app_user");

        var writing = Pattern.compile(
                "(?i)\\b(insert\\s+into|update|delete\\s+from|truncate|copy)\\s+(" + String.join("|", tables) + ")\\b");
        try (var files = Files.walk(SOURCES)) {
            var past = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> literals(file)
                            .filter(text -> writing.matcher(text).find())
                            .map(text -> SOURCES.relativize(file) + ": " + text))
                    .toList();
            assertThat(past).isEmpty();
        }
    }

    /** The tables of all entities that some repository saves, those of their collections included. */
    private static Set<String> savedTables() {
        var tables = new TreeSet<String>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.sinergi").stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                        .flatMap(EntityTablesTest::saved)
                        .forEach(entity -> {
                            tables.add(entity.getAnnotationOfType(Table.class).name());
                            entity.getFields().stream()
                                    .filter(field -> field.isAnnotatedWith(CollectionTable.class))
                                    .forEach(field -> tables.add(field.getAnnotationOfType(CollectionTable.class)
                                            .name()));
                        });
        return tables;
    }

    private static Stream<JavaClass> saved(JavaClass repository) {
        return repository.getMethods().stream()
                .filter(method -> method.getName().equals("save"))
                .map(method -> method.getRawReturnType());
    }

    /** The texts between quotation marks. */
    private static Stream<String> literals(Path file) {
        try {
            var literal = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);
            return literal.matcher(Files.readString(file)).results().map(found -> found.group());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
