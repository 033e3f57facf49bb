package id.sinergi.reading;

import id.sinergi.person.Masking;
import id.sinergi.row.FileKind;
import id.sinergi.row.Reading;
import id.sinergi.source.RowSource;
import java.util.List;

/** How a file would be read by what is known of it before its rows are. */
public final class Draft {

    private static final int SHOWN_ROWS = 5;

    private final Reading reading;
    private final Sampled rows;
    private final List<Question> questions;
    private final List<String> ignored;
    private final Answers said;
    private final Answers remembered;

    Draft(Reading reading, Sampled rows, ColumnProposals columns, Answers said, Answers remembered) {
        this.reading = reading;
        this.rows = rows;
        this.questions = columns.questions();
        this.ignored = columns.ignored();
        this.said = said;
        this.remembered = remembered;
    }

    public FileKind kind() {
        return reading.kind();
    }

    public Reading reading() {
        return reading;
    }

    /** All rows of the file. */
    public RowSource rows() {
        return rows;
    }

    /** The headings of further columns, which are not read; a number of a person among them is hidden. */
    public String ignored() {
        return Headings.shown(ignored);
    }

    /** Those about columns. */
    List<Question> questions() {
        return questions;
    }

    /** What was said about this very file. */
    Answers said() {
        return said;
    }

    /** What was said about the sender's files before. */
    Answers remembered() {
        return remembered;
    }

    Questions with(List<Question> all) {
        var shown = rows.sample().stream()
                .limit(SHOWN_ROWS)
                .map(row -> row.stream().map(Masking::shown).toList())
                .toList();
        return new Questions(kind(), all, rows.header(), reading.columns(), reading.constants(), shown);
    }
}
