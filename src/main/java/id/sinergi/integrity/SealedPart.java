package id.sinergi.integrity;

import java.util.Arrays;
import java.util.List;

/**
 * What of a batch is sealed: its own row, the rows of records that it brought and closed, and what it changed of the
 * figures. A cell is sealed under the batch that brought its numbers, and leaves for the earlier cells under the one that
 * changed them.
 */
public enum SealedPart {
    BATCH(Group.RECORDS, "batch", "id", "0", "id", ""),
    TRAINING(Group.PEOPLE, "training", "batch_in", Blocks.ROWS, "id", "batch_out"),
    TRAINING_CLOSED(Group.RECORDS, "training", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    CERTIFICATION(Group.PEOPLE, "certification", "batch_in", Blocks.ROWS, "id", "batch_out"),
    CERTIFICATION_CLOSED(Group.RECORDS, "certification", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    PLACEMENT(Group.PEOPLE, "placement", "batch_in", Blocks.ROWS, "id", "batch_out"),
    PLACEMENT_CLOSED(Group.RECORDS, "placement", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    PUBLISHED_FIGURE(Group.RECORDS, "published_figure", "batch_in", Blocks.ROWS, "id", "batch_out"),
    PUBLISHED_FIGURE_CLOSED(Group.RECORDS, "published_figure", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    TARGET(Group.RECORDS, "target", "batch_in", Blocks.ROWS, "id", "batch_out"),
    TARGET_CLOSED(Group.RECORDS, "target", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    TARGET_CHOICE(Group.RECORDS, "target_choice", "batch_in", Blocks.ROWS, "id", "batch_out"),
    TARGET_CHOICE_CLOSED(Group.RECORDS, "target_choice", "batch_out", Blocks.ROWS, "id", Blocks.ALL_BUT_KEY),
    CONFIRMATION(Group.RECORDS, "confirmation", "batch", "0", "batch", ""),
    LEDGER(Group.FIGURES, "ledger", "batch", "region", Blocks.LEAF + ", cause", ""),
    UNMATCHED(Group.FIGURES, "unmatched_delta", "batch", "0", "agreement", ""),
    RECORD_MATCH(Group.FIGURES, "record_match", "batch_in", Blocks.RECORDS, Blocks.ASKED, "batch_out, person"),
    RECORD_MATCH_ENDED(Group.FIGURES, "record_match", "batch_out", Blocks.RECORDS, Blocks.ASKED, Blocks.ALL_BUT_KEY),
    COUNTED_TEST(Group.FIGURES, "counted_test", "batch", "region", "agreement, month, centre, sector, sex", ""),
    CELL(Group.FIGURES, "cell", "since", "region", Blocks.LEAF + ", grain", ""),
    CELL_PAST(Group.FIGURES, "cell_past", "until", "region", Blocks.LEAF + ", grain", ""),
    LAG(Group.FIGURES, "lag", "batch", "region", Blocks.LEAF + ", stage, months, days", ""),
    LAG_DISTRIBUTION(
            Group.FIGURES,
            "lag_distribution",
            "batch",
            "region",
            Blocks.LEAF + ", grain, stage, months, days, people",
            ""),
    WAITING(
            Group.FIGURES,
            "waiting_delta",
            "batch",
            "region",
            "agreement, month, centre, sector, sex, grain, days, people",
            "");

    /** What may rewrite a part besides the posting of its batch. */
    enum Group {
        /** Nothing. */
        RECORDS,
        /** The keys of people: forgetting one, or changing the key. */
        PEOPLE,
        /** Counting again. */
        FIGURES
    }

    /** In which pieces rows are put together, and in which order within. */
    private static final class Blocks {

        static final String ROWS = "id / 1000";
        static final String RECORDS = "record / 1000";
        static final String ASKED = "is_placement, record, asked";
        static final String LEAF = "agreement, month, centre, sector, sex, destination";
        static final String ALL_BUT_KEY = "*";
    }

    private static final String CELL_KEY = "agreement, grain, region, month, sector, centre, destination, sex";

    private final Group group;
    private final String table;
    private final String batch;
    private final String block;
    private final String order;
    private final String leftOut;

    SealedPart(Group group, String table, String batch, String block, String order, String leftOut) {
        this.group = group;
        this.table = table;
        this.batch = batch;
        this.block = block;
        this.order = order;
        this.leftOut = leftOut;
    }

    static List<SealedPart> of(Group... groups) {
        var wanted = List.of(groups);
        return Arrays.stream(values())
                .filter(part -> wanted.contains(part.group))
                .toList();
    }

    boolean isFigures() {
        return group == Group.FIGURES;
    }

    String table() {
        return table;
    }

    /** Of the columns of the table those that are sealed, in the order of their names. */
    List<String> columns(List<String> all) {
        return leftOut.equals(Blocks.ALL_BUT_KEY)
                ? List.of(order.split(", "))
                : all.stream()
                        .filter(column -> !List.of(leftOut.split(", ")).contains(column))
                        .sorted()
                        .toList();
    }

    /**
     * The statement that puts together what is there of batches {@code :first} to {@code :last}: batch, part, rows, digest.
     *
     * @param all the columns of the table
     * @param posting whether the one batch is just being posted, whose changed cells are listed
     */
    String statement(List<String> all, boolean posting) {
        return """
                select batch, '%1$s' as part, sum(rows)::bigint as rows,
                       sha256(string_agg(digest, '' order by block)) as digest
                from (select %2$s as batch, %3$s as block, count(*) as rows,
                             sha256(string_agg(record_send(row(%4$s)), '' order by %5$s)) as digest
                      from %6$s sealed where %2$s between :first and :last group by 1, 2) blocks
                group by batch
                """.formatted(
                        name(), batch, block, String.join(", ", columns(all)), order, posting ? posted() : rows(all));
    }

    /** Numbers of a cell stay with the batch that brought them when another one changes them. */
    private String rows(List<String> all) {
        return this == CELL
                ? "(select %1$s from cell union all select %1$s from cell_past)".formatted(String.join(", ", all))
                : table;
    }

    /** The fence keeps the filter by batch out of the join: nothing is known yet of how many rows the new batch has. */
    private String posted() {
        return this == CELL
                ? "(select r.* from %s r join cell_change using (%s) offset 0)".formatted(table, CELL_KEY)
                : table;
    }
}
