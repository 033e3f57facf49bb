package id.sinergi.intake;

import id.sinergi.person.Masking;
import id.sinergi.person.PersonKeys;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.springframework.stereotype.Component;

/** Streams the valid rows of a file into the staged table of its kind, and finds keys that stand twice in it. */
@Component
class Staging {

    private static final int ROWS_PER_REPORT = 5_000;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Codes codes;
    private final PersonKeys personKeys;
    private final Clock clock;

    Staging(DataSource dataSource, JdbcClient jdbc, Codes codes, PersonKeys personKeys, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.codes = codes;
        this.personKeys = personKeys;
        this.clock = clock;
    }

    /**
     * Reads all rows; the caller holds the transaction.
     *
     * @return the number of rows read
     */
    int stage(int upload, FileKind kind, RowSource source, RejectionLog rejections, ProgressListener progress) {
        var row = new RowValues(source.header(), LocalDate.now(clock));
        var check = check(kind);
        var order = new KeyOrder(kind);
        int read = 0;
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var out = new CopyRows(connection, kind.stagedTable(), kind.stagedColumns())) {
            for (var next = source.next(); next != null; next = source.next()) {
                read++;
                row.turnTo(next);
                var defect = next.defect();
                if (defect != null) {
                    rejections.add(List.of(defect));
                } else {
                    out.number(upload).number(next.number());
                    check.check(row, out);
                    order.follow(row);
                    keep(row, out, rejections);
                }
                if (read % ROWS_PER_REPORT == 0) {
                    progress.at(source.progress(), read);
                }
            }
            out.finish();
        } catch (SQLException failure) {
            throw translated(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
        if (read == 0) {
            throw new IntakeException("intake.error.no-rows");
        }
        jdbc.sql("ANALYZE " + kind.stagedTable()).update();
        if (!order.isAscending()) {
            rejectRepeated(upload, kind, rejections);
        }
        return read;
    }

    private static void keep(RowValues row, CopyRows out, RejectionLog rejections) throws SQLException {
        if (row.isRejected()) {
            out.drop();
            rejections.add(row.rejections());
        } else {
            out.keep();
        }
    }

    private RowCheck check(FileKind kind) {
        var agreement = new AgreementCode(codes.agreements(), codes.implementingDocuments());
        var person = new PersonNumber(personKeys);
        return switch (kind) {
            case PELATIHAN -> new TrainingCheck(codes, agreement, person);
            case SERTIFIKASI -> new CertificationCheck(agreement, person);
            case PENEMPATAN -> new PlacementCheck(codes, agreement, person);
            case STATISTIK -> new StatisticCheck(codes);
            case TARGET -> new TargetCheck(codes, agreement);
        };
    }

    /** The first row of a key stays; the others are rejected and name it. */
    private void rejectRepeated(int upload, FileKind kind, RejectionLog rejections) {
        boolean repeated = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM %s WHERE upload = :upload GROUP BY %s HAVING count(*) > 1)"
                                .formatted(kind.stagedTable(), kind.key()))
                .param("upload", upload)
                .query(Boolean.class)
                .single();
        if (!repeated) {
            return;
        }
        var shown = kind.key().startsWith("source_id") ? "source_id" : "indicator";
        var found = jdbc.sql("""
                        SELECT row_no, value, first FROM (
                            SELECT row_no, %s AS value, min(row_no) OVER (PARTITION BY %s) AS first
                            FROM %s WHERE upload = :upload) numbered
                        WHERE row_no > first ORDER BY row_no LIMIT :room
                        """.formatted(shown, kind.key(), kind.stagedTable()))
                .param("upload", upload)
                .param("room", rejections.room())
                .query((result, i) -> new Rejection(
                        result.getInt("row_no"),
                        kind.keyColumn(),
                        Masking.shown(result.getString("value")),
                        new Problem("intake.reason.repeated", List.of(result.getString("first")))))
                .list();
        found.forEach(rejection -> rejections.add(List.of(rejection)));
        int removed = jdbc.sql("""
                        DELETE FROM %s s USING (
                            SELECT row_no, min(row_no) OVER (PARTITION BY %s) AS first
                            FROM %s WHERE upload = :upload) numbered
                        WHERE s.upload = :upload AND s.row_no = numbered.row_no AND numbered.row_no > numbered.first
                        """.formatted(kind.stagedTable(), kind.key(), kind.stagedTable()))
                .param("upload", upload)
                .update();
        rejections.addUnkept(removed - found.size());
    }

    void clear(int upload, FileKind kind) {
        jdbc.sql("DELETE FROM %s WHERE upload = :upload".formatted(kind.stagedTable()))
                .param("upload", upload)
                .update();
    }

    int count(int upload, FileKind kind) {
        return jdbc.sql("SELECT count(*) FROM %s WHERE upload = :upload".formatted(kind.stagedTable()))
                .param("upload", upload)
                .query(Integer.class)
                .single();
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
