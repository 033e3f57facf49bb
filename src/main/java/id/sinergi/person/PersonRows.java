package id.sinergi.person;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that carry a person's key, all of them in one transaction of the system. */
record PersonRows(JdbcClient jdbc) {

    private static final List<String> TABLES =
            List.of("training", "certification", "placement", "journey", "record_match");
    private static final List<String> STAGED = List.of("staged_training", "staged_certification", "staged_placement");

    /** Until the transaction ends nobody posts; readers are not held up. */
    void hold() {
        jdbc.sql("lock table training, certification, placement, journey, record_match in share row exclusive mode")
                .update();
    }

    /** Whether an upload that waits to be posted has rows; of one person, where one is named. */
    boolean wait(String condition, Object... parameters) {
        return STAGED.stream()
                .anyMatch(table -> jdbc.sql("select exists (select from " + table + " s where " + condition + ")")
                        .params(parameters)
                        .query(Boolean.class)
                        .single());
    }

    /** Every key that stands anywhere. */
    String everyone() {
        return TABLES.stream()
                .map(table -> "select person from " + table)
                .reduce("select person from forgotten_person", (all, one) -> all + " union " + one);
    }

    /**
     * Runs an update of each table of records and journeys.
     *
     * @return how many rows changed
     */
    int change(String what, Object... parameters) {
        return TABLES.stream()
                .mapToInt(table -> jdbc.sql("update " + table + " r " + what)
                        .params(parameters)
                        .update())
                .sum();
    }
}
