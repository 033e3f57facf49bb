package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import id.sinergi.language.WrittenDate;
import id.sinergi.person.Masking;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import id.sinergi.source.SourceRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one row by column, and what is found to be wrong with them; used for one row after the other. */
public final class RowValues {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_ASIDE = 2;

    private final Reading reading;
    private final Interpretation interpretation;
    private final LocalDate today;
    private final List<Rejection> rejections = new ArrayList<>();
    private final Cells cells;

    /**
     * @param evidence hears how the values are written
     * @param today no event of a record is later
     */
    public RowValues(Reading reading, Evidence evidence, LocalDate today) {
        this.reading = reading;
        this.interpretation = new Interpretation(reading, evidence);
        this.cells = new Cells(reading, evidence);
        this.today = today;
    }

    public void turnTo(SourceRow next) {
        cells.turnTo(next);
        rejections.clear();
    }

    /** Rejects cells that are read and cannot be, and notes those that were computed. */
    public void lookAtCells() {
        cells.unreadable().forEach(this::reject);
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    public boolean isRejected() {
        return !rejections.isEmpty();
    }

    int number() {
        return cells.row();
    }

    /** The text without spaces around it; empty if the row has none. */
    String text(String column) {
        var text = raw(column).strip();
        if (text.length() > LONGEST_TEXT) {
            reject(column, "intake.reason.too-long", String.valueOf(LONGEST_TEXT));
        }
        return text;
    }

    /** The text, which must be there; empty only after it was rejected. */
    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            reject(column, "intake.reason.blank");
        }
        return text;
    }

    /** The number of a code; {@code null} after it was rejected. */
    @Nullable
    Integer code(String column, Map<String, Integer> codes, String reason) {
        var text = required(column);
        return text.isEmpty() ? null : known(column, text, codes, reason);
    }

    /** The text of a column that may be empty, where a dash and its like stand for nothing. */
    String optional(String column) {
        return interpretation.orNothing(column, text(column));
    }

    @Nullable
    Integer optionalCode(String column, Map<String, Integer> codes, String reason) {
        var text = optional(column);
        return text.isEmpty() ? null : known(column, text, codes, reason);
    }

    private @Nullable Integer known(String column, String text, Map<String, Integer> codes, String reason) {
        var id = interpretation.code(column, text, cells.isNumber(column), codes);
        if (id == null) {
            reject(column, Interpretation.isNothing(text) ? "intake.reason.blank" : reason);
        }
        return id;
    }

    /** The number of what a text may stand for by code or by name; nothing is rejected. */
    @Nullable
    Integer named(String column, String text, NameIndex names) {
        return interpretation.named(column, text, cells.isNumber(column), names);
    }

    /** The text of a column that must hold something, which a dash and its like are not; empty only after it was rejected. */
    private String something(String column) {
        var text = required(column);
        if (Interpretation.isNothing(text)) {
            reject(column, "intake.reason.blank");
            return "";
        }
        return text;
    }

    @Nullable
    LocalDate date(String column) {
        var text = something(column);
        return text.isEmpty() ? null : day(column, text);
    }

    @Nullable
    LocalDate optionalDate(String column) {
        var text = optional(column);
        return text.isEmpty() ? null : day(column, text);
    }

    private @Nullable LocalDate day(String column, String text) {
        var iso = WrittenDate.iso(text);
        return iso == null ? written(column, text) : iso;
    }

    private @Nullable LocalDate written(String column, String text) {
        var written = WrittenDate.of(text);
        if (written == null) {
            reject(column, "intake.reason.date-form");
            return null;
        }
        var day = interpretation.day(column, text, written);
        if (day == null) {
            reject(column, "intake.reason.date-impossible");
        }
        return day;
    }

    /** Rejects a day that has not come yet. */
    void notInFuture(String column, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            reject(column, "intake.reason.future");
        }
    }

    /** Rejects the later column if its day is before the earlier one's. */
    void inOrder(@Nullable LocalDate earlier, String column, @Nullable LocalDate later, String reason) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            reject(column, reason);
        }
    }

    /**
     * A number as its column has them, or as a sheet keeps it.
     *
     * @param counts whether it is a number of people or things, which has no decimals
     */
    @Nullable
    BigDecimal number(String column, boolean counts) {
        var text = something(column);
        if (text.isEmpty()) {
            return null;
        }
        var number = cells.isNumber(column) ? new BigDecimal(text) : interpretation.number(column, text, counts);
        if (number == null) {
            reject(column, "intake.reason.number");
        } else if (number.signum() < 0) {
            reject(column, "intake.reason.negative");
        } else if (counts && !Evidence.isWhole(number)) {
            reject(column, "intake.reason.not-whole");
        }
        return number;
    }

    /** A whole number of digits only, between two bounds. */
    @Nullable
    Integer whole(String column, int least, int most) {
        var text = required(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        reject(column, "intake.reason.between", String.valueOf(least), String.valueOf(most));
        return null;
    }

    /** The first problem of a column counts; further ones follow from it. */
    void reject(String column, String reason, String... arguments) {
        reject(column, new Problem(reason, List.of(arguments)));
    }

    private void reject(String column, Problem problem) {
        if (rejections.stream().noneMatch(known -> known.column().equals(column))) {
            rejections.add(new Rejection(cells.row(), column, shown(column, raw(column)), problem));
        }
    }

    /** The value as it may be shown: what could tell who somebody is is not. */
    String shown(String column, String value) {
        if (PersonTraces.names(person(), value)) {
            return Masking.HIDDEN;
        }
        return column.equals(PersonTraces.CERTIFICATE) ? Masking.ending(value.strip()) : Masking.shown(value);
    }

    /** Whether the row is about a person. */
    boolean isOfPerson() {
        return reading.kind().columns().contains(PersonTraces.PERSON);
    }

    /** The number of the person whom the row is about; empty where it names none. */
    public String person() {
        return isOfPerson() ? raw(PersonTraces.PERSON).strip() : "";
    }

    /** Whether it can be no row of people: it has no number of one and two values at most, as sums and signatures have. */
    public boolean isAside() {
        return isOfPerson()
                && person().chars().noneMatch(Character::isDigit)
                && header().stream().filter(column -> !cells.isEmpty(column)).count() <= MOST_ASIDE;
    }

    /** The value as the file has it; empty for a column that it lacks. */
    String raw(String column) {
        return cells.text(column);
    }

    List<String> header() {
        return reading.kind().columns();
    }
}
