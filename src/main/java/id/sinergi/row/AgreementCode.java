package id.sinergi.row;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code kode_perjanjian}: only an agreement counts people, never the document that implements it. */
record AgreementCode(Map<String, Integer> agreements, Map<String, String> implementingDocuments) {

    private static final String COLUMN = "kode_perjanjian";

    @Nullable
    Integer in(RowValues row) {
        row.required(COLUMN);
        return optionalIn(row);
    }

    @Nullable
    Integer optionalIn(RowValues row) {
        var agreement = implementingDocuments.get(row.text(COLUMN).toUpperCase(Locale.ROOT));
        if (agreement != null) {
            row.reject(COLUMN, "intake.reason.implementing-document", agreement);
            return null;
        }
        return row.optionalCode(COLUMN, agreements, "intake.reason.agreement");
    }
}
