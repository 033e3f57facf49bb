package id.sinergi.bench;

/** Opens the overview in many sessions and weighs the server's heap before and after. */
final class OpenSessions {

    private static final int WARM_UP = 20;
    private static final int SESSIONS = 1000;

    private final ServerProcess server;
    private final Figures figures;
    private final String group;
    private final FlowClient client;

    OpenSessions(ServerProcess server, Figures figures, String group) {
        this.server = server;
        this.figures = figures;
        this.group = group;
        this.client = new FlowClient(server.port());
    }

    void run() {
        client.signIn("menteri");
        open(WARM_UP);
        double before = server.liveKilobytes();
        open(SESSIONS);
        double after = server.liveKilobytes();
        figures.add(
                group,
                "heap per open overview session",
                (after - before) / SESSIONS,
                "kB",
                Bar.atMost(300),
                "live heap %.0f → %.0f MB with %,d more sessions".formatted(before / 1024, after / 1024, SESSIONS));
        figures.add(
                group,
                "sessions open in a 1 GB heap",
                WARM_UP + SESSIONS,
                "sessions",
                Bar.atLeast(1000),
                "-Xmx1g; the last one was served like the first");
    }

    private void open(int sessions) {
        for (int i = 0; i < sessions; i++) {
            client.openSession();
        }
    }
}
