package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.ApplicationContext;

/** For tests of other modules: that a verification finds every figure and every seal as it should be. */
public final class WholeFigures {

    private WholeFigures() {}

    public static void verify(ApplicationContext context) {
        var said = new ByteArrayOutputStream();
        int status = context.getBean(RebuildCommand.class)
                .run(RebuildCommand.Kind.VERIFY, Locale.ENGLISH, new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }
}
