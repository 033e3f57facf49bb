package id.sinergi.correction;

import id.sinergi.person.RecordCopies;
import id.sinergi.person.Seal;
import id.sinergi.person.SealedTexts;
import id.sinergi.work.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps rejected rows sealed, since they name people. All of them go when somebody is forgotten, whose number may stand in
 * any of them in whatever broken form, and each once it is too old.
 */
@Component
class RejectedRowStore implements SealedTexts, RecordCopies {

    private static final Duration PAUSE = Duration.ofHours(24);

    private final JdbcTemplate statements;
    private final JdbcClient jdbc;
    private final Seal seal;
    private final CorrectionSettings settings;
    private final Clock clock;

    RejectedRowStore(JdbcTemplate statements, Seal seal, CorrectionSettings settings, Clock clock, Jobs jobs) {
        this.statements = statements;
        this.jdbc = JdbcClient.create(statements);
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
        jobs.every("old-rejected-rows", PAUSE, this::removeOld);
    }

    /** A sealed text of a table, by the numbers of its upload and row; row 0 holds the headings. */
    private record Kept(int upload, int row, String sealed) {}

    void open(int upload, int sender, String kind, List<String> headings) {
        jdbc.sql("insert into kept_file (upload, sender, kind, kept_at, complete) values (?, ?, ?, ?, true)")
                .params(upload, sender, kind, OffsetDateTime.now(clock))
                .update();
        add(upload, List.of(new KeptRow(0, headings, List.of())), row -> null);
    }

    void incomplete(int upload) {
        jdbc.sql("update kept_file set complete = false where upload = ?")
                .param(upload)
                .update();
    }

    void add(int upload, List<KeptRow> rows, RowKey keys) {
        statements.batchUpdate(
                "insert into kept_row (upload, row_no, row_key, sealed) values (?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            upload, row.number(), keys.of(row), seal.close(use(upload, row.number()), row.written())
                        })
                        .toList());
    }

    /** Headings first, then the rows in their order; what no seal opens is left out. */
    List<KeptRow> rows(int upload) {
        return kept("where upload = " + upload).stream()
                .flatMap(one -> seal.open(use(one.upload(), one.row()), one.sealed()).stream()
                        .map(text -> KeptRow.read(one.row(), text)))
                .toList();
    }

    List<KeptFile> files() {
        return jdbc.sql("""
                        select f.upload, f.complete, count(*) - 1 as rows
                        from kept_file f join kept_row r on r.upload = f.upload
                        group by f.upload order by f.upload desc
                        """)
                .query((row, number) ->
                        new KeptFile(row.getInt("upload"), row.getInt("rows"), row.getBoolean("complete")))
                .list();
    }

    /**
     * Takes away the rows of earlier files whose keys stand in a table of valid rows or were sent and rejected once more, and
     * files of which none is left.
     */
    void fixed(int upload, int sender, String kind, String stagedTable) {
        jdbc.sql("""
                        delete from kept_row k using kept_file f
                        where f.upload = k.upload and f.sender = :sender and f.kind = :kind and f.upload <> :upload
                          and (exists (select from %s s where s.upload = :upload and s.source_id = k.row_key)
                               or exists (select from kept_row r where r.upload = :upload and r.row_key = k.row_key))
                        """.formatted(stagedTable))
                .param("upload", upload)
                .param("sender", sender)
                .param("kind", kind)
                .update();
        jdbc.sql("delete from kept_file f where not exists"
                        + " (select from kept_row r where r.upload = f.upload and r.row_no > 0)")
                .update();
    }

    void remove(int upload) {
        jdbc.sql("delete from kept_file where upload = ?").param(upload).update();
    }

    @Override
    public void remove() {
        jdbc.sql("delete from kept_file").update();
    }

    /** They hold no key, and are sealed again. */
    @Override
    public void keysChanged() {}

    /** Each goes once it is too old. */
    @Override
    public void retired() {}

    @Override
    public void sealAgain(Seal before, Seal after) {
        for (var one : kept("")) {
            var use = use(one.upload(), one.row());
            before.open(use, one.sealed())
                    .ifPresent(text -> jdbc.sql("update kept_row set sealed = ? where upload = ? and row_no = ?")
                            .params(after.close(use, text), one.upload(), one.row())
                            .update());
        }
    }

    void removeOld() {
        jdbc.sql("delete from kept_file where kept_at < ?")
                .param(OffsetDateTime.now(clock).minus(settings.kept()))
                .update();
    }

    private List<Kept> kept(String which) {
        return jdbc.sql("select upload, row_no, sealed from kept_row " + which + " order by upload, row_no")
                .query((row, number) -> new Kept(row.getInt("upload"), row.getInt("row_no"), row.getString("sealed")))
                .list();
    }

    private static String use(int upload, int row) {
        return "rejected row %d of upload %d".formatted(row, upload);
    }
}
