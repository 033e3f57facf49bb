package id.sinergi.bench;

import id.sinergi.gate.Flood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A signed-in user's overview while strangers flood a server that runs on this machine. */
final class FloodBench {

    private static final int DRIPPING = 230;
    private static final int ROUNDS = 12;
    private static final int LONG = 64_157;
    private static final int SENDERS = 8;
    private static final double BAR_SECONDS = 1;
    private static final List<String> SLICES =
            List.of("", "jk=P", "sektor=MAN", "periode=2026-01..2026-06", "wilayah=35");

    private final int port;
    private final FlowClient reader;

    private FloodBench(int port) {
        this.port = port;
        this.reader = new FlowClient(port);
    }

    /**
     * Runs both floods at full size and prints what was seen.
     *
     * @param pid the server's process, whose heap is looked at
     */
    static void run(int port, long pid) {
        var bench = new FloodBench(port);
        bench.reader.signIn("menteri");
        bench.reader.openSession();
        bench.report("quiet", bench.timings(10));
        heap("before", pid);
        try {
            bench.drip();
            heap("after dripping", pid);
            bench.ask();
            heap("after long addresses", pid);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        bench.report("quiet again", bench.timings(10));
    }

    /** Broken sign-ins are begun anew in each round, so that there are always as many as the server lets there be. */
    private void drip() throws IOException {
        var all = new ArrayList<Double>();
        int open = 0;
        for (int round = 0; round < ROUNDS; round++) {
            try (var flood = new Flood(port, InetAddress.getByName("127.0.0.3"))) {
                flood.drip(DRIPPING);
                for (int letters = 0; letters < 3; letters++) {
                    flood.dripOnce();
                    for (double one : timings(1)) {
                        all.add(one);
                    }
                }
                open = Math.max(open, flood.open());
            }
        }
        report("%d dripping sign-ins, %d times, at most %d held".formatted(DRIPPING, ROUNDS, open), array(all));
    }

    private void ask() {
        var all = new ArrayList<Double>();
        var answers = new TreeMap<Integer, Integer>();
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            var floods = new ArrayList<Future<Map<Integer, Integer>>>();
            for (int sender = 0; sender < SENDERS; sender++) {
                int number = sender;
                floods.add(threads.submit(() -> {
                    try (var flood = new Flood(port, InetAddress.getByName("127.0.1." + (1 + number)))) {
                        return flood.askLong(LONG / SENDERS + (number < LONG % SENDERS ? 1 : 0));
                    }
                }));
            }
            while (floods.stream().anyMatch(flood -> !flood.isDone())) {
                for (double one : timings(1)) {
                    all.add(one);
                }
            }
            for (var flood : floods) {
                flood.get().forEach((status, count) -> answers.merge(status, count, Integer::sum));
            }
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
        report("%d long addresses, answered %s".formatted(LONG, answers), array(all));
    }

    private double[] timings(int times) {
        var seconds = new double[times * SLICES.size()];
        for (int i = 0; i < seconds.length; i++) {
            var slice = SLICES.get(i % SLICES.size());
            seconds[i] = Timings.millis(() -> reader.overview(slice)) / 1_000;
        }
        return seconds;
    }

    private static double[] array(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private void report(String what, double[] seconds) {
        double slowest = Arrays.stream(seconds).max().orElse(0);
        System.out.printf(
                "%s: overview %d times, median %.0f ms, slowest %.0f ms (bar %.0f s: %s)%n",
                what,
                seconds.length,
                new Timings(seconds).median() * 1_000,
                slowest * 1_000,
                BAR_SECONDS,
                slowest <= BAR_SECONDS ? "ok" : "missed");
    }

    private static void heap(String when, long pid) {
        try {
            var process = new ProcessBuilder("jcmd", String.valueOf(pid), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var total = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .map(line -> "%.1f MB".formatted(Long.parseLong(line.strip().split("\\s+")[2]) / 1e6))
                    .orElse("unknown");
            System.out.println("Live heap " + when + ": " + total);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
