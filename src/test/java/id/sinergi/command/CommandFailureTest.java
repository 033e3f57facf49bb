package id.sinergi.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever stops a command is one sentence in the language of its caller. */
class CommandFailureTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void aRefusalSaysWhatWasFoundAndWhatToDo() {
        var refused = new IllegalStateException("no bean", new StartRefused("The key is lost.", "Restore it."));

        assertThat(CommandFailure.of(refused, Locale.ENGLISH))
                .isEqualTo("This command cannot run. The key is lost. Restore it.");
        assertThat(CommandFailure.of(refused, INDONESIAN)).startsWith("Perintah ini tidak dapat dijalankan. The key");
    }

    @Test
    void aDatabaseThatIsAwayIsToldFromOneThatEndedAStatement() {
        assertThat(CommandFailure.of(new IllegalStateException(new SQLException("?", "08006")), Locale.ENGLISH))
                .startsWith("The database is away");
        assertThat(CommandFailure.of(new IllegalStateException(new SQLException("?", "57014")), INDONESIAN))
                .startsWith("Basis data mengakhiri perintah yang terlalu lama.");
    }

    @Test
    void anythingElseKeepsItsPlaceInAFileButNoValueOfARow() throws IOException {
        var said = CommandFailure.of(
                new IllegalStateException("9901010000000001", new IOException("9901010000000002")), Locale.ENGLISH);

        var named = Pattern.compile("/\\S*\\.txt").matcher(said);
        assertThat(named.find()).isTrue();
        var file = Path.of(named.group());
        assertThat(Files.readString(file))
                .contains("java.lang.IllegalStateException", "java.io.IOException", "at ", "CommandFailureTest")
                .doesNotContain("9901010000000001", "9901010000000002");
        Files.delete(file);
        assertThat(said).doesNotContain("9901", "Exception");
    }

    @Test
    void theLanguageMayStandAnywhereAndAnUnknownOneIsNoLanguage() {
        var arguments = CommandArguments.of(List.of("a.csv", "--language=en", "--language=fr"));

        assertThat(arguments).isEqualTo(new CommandArguments(Locale.ENGLISH, List.of("a.csv", "--language=fr")));
        assertThat(CommandArguments.of(List.of()).language()).isEqualTo(INDONESIAN);
    }
}
