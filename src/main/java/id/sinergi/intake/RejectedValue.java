package id.sinergi.intake;

import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A rejection as the database keeps it, as a part of its upload. */
@Embeddable
record RejectedValue(
        @Column(name = "row_no") int rowNumber,
        @Column(name = "column_name") String columnName,
        String value,
        String reason,
        List<String> arguments) {

    static RejectedValue of(Rejection rejection) {
        return new RejectedValue(
                rejection.row(),
                rejection.column(),
                rejection.value(),
                rejection.problem().key(),
                rejection.problem().arguments());
    }

    Rejection rejection() {
        return new Rejection(rowNumber, columnName, value, new Problem(reason, arguments));
    }
}
