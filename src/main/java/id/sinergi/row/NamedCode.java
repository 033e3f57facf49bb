package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what a list of names knows: the code, a name or another spelling of one entry. */
final class NamedCode {

    private NamedCode() {}

    /** The number of what the value stands for; {@code null} after it was rejected. */
    static @Nullable Integer in(RowValues row, String column, NameIndex names, String reason) {
        var text = row.required(column);
        return text.isEmpty() ? null : known(row, column, text, names, reason);
    }

    static @Nullable Integer optionalIn(RowValues row, String column, NameIndex names, String reason) {
        var text = row.optional(column);
        return text.isEmpty() ? null : known(row, column, text, names, reason);
    }

    private static @Nullable Integer known(RowValues row, String column, String text, NameIndex names, String reason) {
        var id = row.named(column, text, names);
        var shared = id == null ? names.sharedBy(text) : "";
        if (!shared.isEmpty()) {
            row.reject(column, "intake.reason.shared-name", text, shared);
        } else if (id == null && Interpretation.isNothing(text)) {
            row.reject(column, "intake.reason.blank");
        } else if (id == null) {
            row.reject(column, reason, row.shown(column, text));
        }
        return id;
    }

    /** The same, of what must hold on the day of the event. */
    static @Nullable Integer on(@Nullable LocalDate day, RowValues row, String column, NameIndex names, String reason) {
        return valid(day, row, column, in(row, column, names, reason), names);
    }

    static @Nullable Integer optionalOn(
            @Nullable LocalDate day, RowValues row, String column, NameIndex names, String reason) {
        return valid(day, row, column, optionalIn(row, column, names, reason), names);
    }

    private static @Nullable Integer valid(
            @Nullable LocalDate day, RowValues row, String column, @Nullable Integer id, NameIndex names) {
        if (day != null && id != null && !names.get(id).validity().covers(day)) {
            var named = names.get(id);
            row.reject(
                    column,
                    "intake.reason.not-valid",
                    named.name(),
                    Objects.toString(named.validity().from(), "…"),
                    Objects.toString(named.validity().until(), "…"),
                    day.toString());
        }
        return id;
    }
}
