package id.sinergi.row;

import id.sinergi.region.AgreementScope;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code kode_perjanjian}: only an agreement counts people, never the document that implements it; and only the sender's own. */
record AgreementCode(Map<String, Integer> agreements, Map<String, String> implementingDocuments, AgreementScope own) {

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
        var number = row.optionalCode(COLUMN, agreements, "intake.reason.agreement");
        if (number != null && !own.contains(Codes.code(agreements, number))) {
            row.reject(COLUMN, "intake.reason.scope.AGREEMENT");
            return null;
        }
        return number;
    }
}
