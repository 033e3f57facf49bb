package id.sinergi.intake;

import id.sinergi.database.OpenCopy;
import id.sinergi.database.SystemRows;
import id.sinergi.person.KnownKey;
import id.sinergi.reading.Draft;
import id.sinergi.region.SeenScope;
import id.sinergi.row.CopyRows;
import id.sinergi.row.FileKind;
import id.sinergi.row.KeyOrder;
import id.sinergi.row.PersonTraces;
import id.sinergi.row.RowCheck;
import id.sinergi.row.RowChecks;
import id.sinergi.row.RowValues;
import id.sinergi.source.IntakeException;
import id.sinergi.source.Rejection;
import id.sinergi.source.SourceRow;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** Streams the valid rows of a file into the staged table of its kind, and finds keys that stand twice in it. */
@Component
class Staging {

    private static final int ROWS_PER_REPORT = 500;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final RowChecks checks;
    private final Clock clock;
    private final RepeatedKeys repeated;
    private final RowsInScope scoped;
    private final KnownKey key;

    Staging(
            DataSource dataSource,
            JdbcClient jdbc,
            RowChecks checks,
            Clock clock,
            RepeatedKeys repeated,
            RowsInScope scoped,
            KnownKey key) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.checks = checks;
        this.clock = clock;
        this.repeated = repeated;
        this.scoped = scoped;
        this.key = key;
    }

    /**
     * Reads all rows; the caller holds the transaction.
     *
     * @param sender number of who numbered the rows
     * @param scope the regions and agreements that rows may be of
     * @return the number of rows read
     */
    int stage(int upload, Draft draft, int sender, SeenScope scope, StagedRows found, ProgressListener progress) {
        return SystemRows.call(() -> {
            key.run();
            int read = read(upload, draft, sender, scope, found, progress);
            scoped.reject(upload, draft.kind(), scope, found.rejections());
            return read;
        });
    }

    private int read(
            int upload, Draft draft, int sender, SeenScope scope, StagedRows found, ProgressListener progress) {
        var kind = draft.kind();
        var order = new KeyOrder(kind);
        int read = copy(upload, draft, checks.of(kind, scope.agreements()), order, found, progress);
        keepAll(kind, sender);
        if (read == 0) {
            throw new IntakeException("intake.error.no-rows");
        }
        jdbc.sql("ANALYZE " + kind.stagedTable()).update();
        if (!order.isAscending()) {
            repeated.reject(upload, kind, found.rejections());
        }
        return read;
    }

    private int copy(
            int upload, Draft draft, RowCheck check, KeyOrder order, StagedRows found, ProgressListener progress) {
        var kind = draft.kind();
        var source = draft.rows();
        var row = new RowValues(draft.reading(), found.evidence(), LocalDate.now(clock));
        var headings = source.headings();
        int read = 0;
        jdbc.sql("CREATE TEMPORARY TABLE arriving_row ON COMMIT DROP AS SELECT %s FROM %s LIMIT 0"
                        .formatted(kind.stagedColumns(), kind.stagedTable()))
                .update();
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var out = new CopyRows(connection, "arriving_row", kind.stagedColumns());
                var alone = new OpenCopy()) {
            for (var next = source.next(); next != null; next = source.next()) {
                row.turnTo(next);
                if (next.defect() == null && (row.isAside() || repeats(headings, next))) {
                    found.rejections().leaveOut(next.number());
                    continue;
                }
                out.number(upload).number(next.number());
                copy(row, next.defect(), check, out, found.rejections());
                if (next.defect() == null) {
                    order.follow(row);
                    found.digits().follow(row.person());
                }
                if (++read % ROWS_PER_REPORT == 0) {
                    progress.at(source.progress(), read);
                }
            }
            out.finish();
            progress.atEnd(read);
            return read;
        } catch (SQLException failure) {
            throw translated(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    /** As where the pages of a printed table were put below each other. */
    private static boolean repeats(List<String> headings, SourceRow row) {
        return row.value(0).equals(headings.getFirst()) && row.values().equals(headings);
    }

    /** PostgreSQL copies into no table whose rows are protected. */
    private void keepAll(FileKind kind, int sender) {
        var numbered = kind.records().isPresent();
        jdbc.sql("INSERT INTO %s (%s%s) SELECT %s%s FROM arriving_row"
                        .formatted(
                                kind.stagedTable(),
                                numbered ? "sender, " : "",
                                kind.stagedColumns(),
                                numbered ? sender + ", " : "",
                                kind.stagedColumns()))
                .update();
        jdbc.sql("DROP TABLE arriving_row").update();
    }

    private static void copy(
            RowValues row, @Nullable Rejection defect, RowCheck check, CopyRows out, RejectionLog rejections)
            throws SQLException {
        if (defect == null) {
            row.lookAtCells();
            PersonTraces.reject(row);
            check.check(row, out);
        }
        if (defect == null && !row.isRejected()) {
            out.keep();
        } else {
            out.drop();
            rejections.add(defect == null ? row.rejections() : List.of(defect));
        }
    }

    /** Whether all valid rows are still of the scope. */
    boolean isWithin(int upload, FileKind kind, SeenScope scope) {
        return SystemRows.call(() -> scoped.areAll(upload, kind, scope));
    }

    void clear(int upload, FileKind kind) {
        SystemRows.run(() -> jdbc.sql("DELETE FROM %s WHERE upload = :upload".formatted(kind.stagedTable()))
                .param("upload", upload)
                .update());
    }

    int count(int upload, FileKind kind) {
        return SystemRows.call(
                () -> jdbc.sql("SELECT count(*) FROM %s WHERE upload = :upload".formatted(kind.stagedTable()))
                        .param("upload", upload)
                        .query(Integer.class)
                        .single());
    }

    private static DataAccessException translated(SQLException failure) {
        var known = new SQLStateSQLExceptionTranslator().translate("COPY", null, failure);
        if (known == null) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "COPY failed: %s", failure.getSQLState()), failure);
        }
        return known;
    }
}
