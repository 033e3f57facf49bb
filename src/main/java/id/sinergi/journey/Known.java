package id.sinergi.journey;

import org.jspecify.annotations.Nullable;

/**
 * Which revisions of the records are meant: those in force now, or those that were in force after a batch.
 *
 * @param batch the batch's number or a named parameter of the statement; null for now
 */
record Known(@Nullable String batch) {

    static final Known NOW = new Known(null);

    static Known asOf(int batch) {
        return new Known(String.valueOf(batch));
    }

    /** The known revisions of a kind as a table expression. */
    String rows(RecordKind kind) {
        return rows(kind.table());
    }

    /**
     * The known rows of a table with a batch each that brought and ended them. Open and closed ones are read apart, because
     * each part has indexes of its own.
     */
    String rows(String table) {
        return batch == null
                ? "(select * from %s where batch_out is null)".formatted(table)
                : """
                  (select * from %1$s where batch_out is null and batch_in <= %2$s
                   union all
                   select * from %1$s where batch_out > %2$s and batch_in <= %2$s)""".formatted(table, batch);
    }
}
