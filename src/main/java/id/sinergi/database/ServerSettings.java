package id.sinergi.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The server settings written into a cluster at each start; {@code ALTER SYSTEM} still overrides them. */
record ServerSettings(Map<String, String> values) {

    /** Settings for data that must survive a power cut, on a machine that PostgreSQL shares with the application. */
    static ServerSettings durable() {
        var values = closed();
        values.put("fsync", "on");
        values.put("synchronous_commit", "on");
        values.put("full_page_writes", "on");
        values.put("max_wal_size", "4GB");
        values.put("shared_buffers", "512MB");
        values.put("work_mem", "32MB");
        values.put("maintenance_work_mem", "256MB");
        values.put("random_page_cost", "1.1");
        values.put("jit", "off");
        // Figures are read in less time than it takes to start a worker.
        values.put("parallel_setup_cost", "20000");
        return new ServerSettings(values);
    }

    /** Loopback only, and a log that never quotes the rows of a failed statement: they may hold personal data. */
    static Map<String, String> closed() {
        var values = new LinkedHashMap<String, String>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("log_error_verbosity", "terse");
        values.put("log_min_error_statement", "panic");
        values.put("log_parameter_max_length_on_error", "0");
        return values;
    }

    /** The content of a configuration file. */
    String file(int port) {
        var lines = values.entrySet().stream()
                .map(entry -> "%s = '%s'".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        return "# Written by Sinergi at each start; change settings with ALTER SYSTEM.\nport = %d\n%s\n"
                .formatted(port, lines);
    }
}
