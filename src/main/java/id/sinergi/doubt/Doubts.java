package id.sinergi.doubt;

import id.sinergi.database.SystemRows;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.SharedNumber;
import id.sinergi.journey.SharedNumbers;
import id.sinergi.source.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and keeps what is likely wrong in an upload, and keeps how it was read; whoever asks has checked that the viewer may see the upload. */
@Component
public class Doubts {

    /** Of each kind of doubt; the rest is counted. */
    private static final int NAMED = 5;

    /** Where notes begin, behind all doubts. */
    private static final int NOTES = 1_000;

    private final JdbcClient jdbc;
    private final SharedNumbers shared;
    private final List<Suspicion> suspicions;

    Doubts(JdbcClient jdbc, SharedNumbers shared, List<Suspicion> suspicions) {
        this.jdbc = jdbc;
        this.shared = shared;
        this.suspicions = List.copyOf(suspicions);
    }

    /**
     * Looks at the staged rows of an upload; the caller holds the transaction.
     *
     * @param kind of the records; there are no doubts about anything else
     * @return how many doubts there are
     */
    public int look(Optional<RecordKind> kind, int upload, LastDigits digits) {
        return kind.map(records -> look(records, upload, digits)).orElse(0);
    }

    private int look(RecordKind kind, int upload, LastDigits digits) {
        var found = new ArrayList<Problem>();
        digits.doubt().ifPresent(found::add);
        var numbers = SystemRows.call(() -> shared.in(kind, upload));
        numbers.stream().limit(NAMED).map(number -> problem(kind, number)).forEach(found::add);
        if (numbers.size() > NAMED) {
            var rows = numbers.stream().skip(NAMED).mapToInt(SharedNumber::rows).sum();
            found.add(new Problem(
                    "intake.doubt.shared-more", List.of(String.valueOf(numbers.size() - NAMED), String.valueOf(rows))));
        }
        keep(upload, 0, found, Severity.ASK, false);
        int all = found.size();
        for (var suspicion : suspicions) {
            var more = suspicion.in(kind, upload);
            keep(upload, all, more, suspicion.severity(), false);
            all += more.size();
        }
        return all;
    }

    /** The most that any doubt about an upload asks of whoever posts it. */
    public Severity severity(int upload) {
        return jdbc
                .sql("select distinct severity from doubt where upload = ? and not certain")
                .param(upload)
                .query((row, number) -> Severity.valueOf(row.getString("severity")))
                .list()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(Severity.ASK);
    }

    /** In the order in which they were found. */
    public List<Problem> of(int upload) {
        return kept(upload, false);
    }

    /** Keeps how a file was read where that is not as it is written. */
    public void note(int upload, List<Problem> notes) {
        keep(upload, NOTES, notes, Severity.ASK, true);
    }

    /** What {@link #note} kept. */
    public List<Problem> notes(int upload) {
        return kept(upload, true);
    }

    private List<Problem> kept(int upload, boolean certain) {
        return jdbc.sql("select reason, arguments from doubt where upload = ? and certain = ? order by place")
                .params(upload, certain)
                .query((row, number) -> new Problem(row.getString("reason"), List.of((String[])
                        row.getArray("arguments").getArray())))
                .list();
    }

    private static Problem problem(RecordKind kind, SharedNumber number) {
        return new Problem(
                "intake.doubt.shared." + kind,
                List.of(
                        String.valueOf(number.rows()),
                        number.what(),
                        number.day().toString()));
    }

    private void keep(int upload, int first, List<Problem> found, Severity severity, boolean certain) {
        for (int place = 0; place < found.size(); place++) {
            var problem = found.get(place);
            jdbc.sql(
                            "insert into doubt (upload, place, reason, arguments, certain, severity) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            upload,
                            first + place,
                            problem.key(),
                            problem.arguments().toArray(String[]::new),
                            certain,
                            severity.name())
                    .update();
        }
    }
}
