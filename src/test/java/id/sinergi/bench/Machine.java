package id.sinergi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the bench runs on. */
record Machine(String processor, int cores, long memoryGb, String system, String java, String date) {

    static Machine present() {
        return new Machine(
                line("/proc/cpuinfo", "model name").replaceFirst(".*:\\s*", ""),
                Runtime.getRuntime().availableProcessors(),
                Math.round(Long.parseLong(line("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1048576.0),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version().toString(),
                LocalDate.now(ZoneId.of("Asia/Jakarta")).toString());
    }

    private static String line(String file, String start) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(start)).findFirst().orElse("0");
        } catch (IOException unknown) {
            return "0";
        }
    }

    @Override
    public String toString() {
        return "%d cores of %s, %d GB, %s, Java %s".formatted(cores, processor, memoryGb, system, java);
    }
}
