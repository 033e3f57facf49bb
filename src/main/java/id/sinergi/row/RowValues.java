package id.sinergi.row;

import id.sinergi.language.WrittenDate;
import id.sinergi.language.WrittenNumber;
import id.sinergi.person.Masking;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import id.sinergi.source.SourceRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of one row by column, and what is found to be wrong with them; used for one row after the other. */
public final class RowValues {

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_ASIDE = 2;

    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final LocalDate today;
    private final List<Rejection> rejections = new ArrayList<>();
    private SourceRow row = SourceRow.of(0, new String[0]);

    /**
     * @param known the columns that are read; others of the file are not looked at
     * @param today no event of a record is later
     */
    public RowValues(List<String> header, List<String> known, LocalDate today) {
        this.header = List.copyOf(known);
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        this.today = today;
    }

    public void turnTo(SourceRow next) {
        row = next;
        rejections.clear();
    }

    public List<Rejection> rejections() {
        return rejections;
    }

    public boolean isRejected() {
        return !rejections.isEmpty();
    }

    int number() {
        return row.number();
    }

    /** The text without spaces around it; empty if the row has none. */
    String text(String column) {
        var text = row.value(index(column)).strip();
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

    @Nullable
    Integer optionalCode(String column, Map<String, Integer> codes, String reason) {
        var text = text(column);
        return text.isEmpty() ? null : known(column, text, codes, reason);
    }

    private @Nullable Integer known(String column, String text, Map<String, Integer> codes, String reason) {
        var id = Codes.find(codes, text);
        if (id == null) {
            reject(column, reason);
        }
        return id;
    }

    @Nullable
    LocalDate date(String column) {
        return required(column).isEmpty() ? null : optionalDate(column);
    }

    @Nullable
    LocalDate optionalDate(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!WrittenDate.hasForm(text)) {
            reject(column, "intake.reason.date-form");
            return null;
        }
        var day = WrittenDate.day(text);
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

    /** A number as Indonesians write it, or as a sheet keeps it. */
    @Nullable
    BigDecimal number(String column) {
        var text = required(column);
        if (text.isEmpty()) {
            return null;
        }
        var number = row.isNumber(index(column))
                ? new BigDecimal(text)
                : WrittenNumber.parse(text).orElse(null);
        if (number == null) {
            reject(column, "intake.reason.number");
        } else if (number.signum() < 0) {
            reject(column, "intake.reason.negative");
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
        if (rejections.stream().noneMatch(known -> known.column().equals(column))) {
            var problem = new Problem(reason, List.of(arguments));
            rejections.add(new Rejection(row.number(), column, shown(column, raw(column)), problem));
        }
    }

    private String shown(String column, String value) {
        if (PersonTraces.names(person(), value)) {
            return Masking.HIDDEN;
        }
        return column.equals(PersonTraces.CERTIFICATE) ? Masking.ending(value.strip()) : Masking.shown(value);
    }

    /** Whether the row is about a person. */
    boolean isOfPerson() {
        return columns.containsKey(PersonTraces.PERSON);
    }

    /** The number of the person whom the row is about; empty where it names none. */
    public String person() {
        return isOfPerson() ? raw(PersonTraces.PERSON).strip() : "";
    }

    /** Whether it can be no row of people: it names none and has two values at most, as sums and signatures have. */
    public boolean isAside() {
        return isOfPerson()
                && person().isEmpty()
                && header.stream().filter(column -> !raw(column).isBlank()).count() <= MOST_ASIDE;
    }

    /** The value as the file has it. */
    String raw(String column) {
        return row.value(index(column));
    }

    List<String> header() {
        return header;
    }

    private int index(String column) {
        var index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException("No column " + column);
        }
        return index;
    }
}
