package id.sinergi.start;

import id.sinergi.SinergiApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** A command of Sinergi as a process of its own, on the database of a test's context. */
public final class CommandProcess {

    private static final Map<String, String> FROM_CONTEXT = Map.of(
            "SINERGI_DB_URL", "sinergi.db.url",
            "SINERGI_DB_USER", "sinergi.db.user",
            "SINERGI_DB_PASSWORD", "sinergi.db.password",
            "SINERGI_DB_OWNER", "sinergi.db.owner",
            "SINERGI_DB_OWNER_PASSWORD", "sinergi.db.owner-password",
            "SINERGI_PERSON_KEY", "sinergi.person-key");

    /** The quickest way to the first seconds of a program's life, which is all that such a process lives. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private CommandProcess() {}

    /** Starts a command, with a data directory of its own; what it says goes to the file. */
    public static Process start(Environment context, Path data, Path log, String... arguments) throws IOException {
        return start(SinergiApplication.class, context, data, log, arguments);
    }

    /** The same for another program, which may attach to the server of the data directory. */
    public static Process start(Class<?> program, Environment context, Path data, Path log, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.addAll(
                List.of("-Dsinergi.db.attach=true", "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        FROM_CONTEXT.forEach(
                (variable, property) -> process.environment().put(variable, context.getRequiredProperty(property)));
        process.environment().put("SINERGI_DATA_DIRECTORY", data.toString());
        return process.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
