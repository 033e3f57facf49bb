package id.sinergi.journey;

import org.jspecify.annotations.Nullable;

/**
 * Which revisions of the records are meant: those in force now, or those that were in force after a batch.
 *
 * @param batch the batch's number or a named parameter of the statement; null for now
 * @param from what the name of a kind's table is preceded by
 */
record Known(@Nullable String batch, String from) {

    static final Known NOW = new Known(null, "");

    static Known asOf(int batch) {
        return new Known(String.valueOf(batch), "");
    }

    /** The same of those people alone whom the connection may see, who are found for all rows at once. */
    Known ofSeen() {
        return new Known(batch, "seen_");
    }

    /**
     * The known revisions of a kind as a table expression. Open and closed ones are read apart, because each part has an
     * index of its own by person.
     */
    String rows(RecordKind kind) {
        var table = from + kind.table();
        return batch == null
                ? "(select * from %s where batch_out is null)".formatted(table)
                : """
                  (select * from %1$s where batch_out is null and batch_in <= %2$s
                   union all
                   select * from %1$s where batch_out > %2$s and batch_in <= %2$s)""".formatted(table, batch);
    }
}
