package id.sinergi.row;

import id.sinergi.person.PersonKeys;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules of {@code sertifikasi}; of a certificate's number only the keyed hash is kept. */
record CertificationCheck(AgreementCode agreement, PersonNumber person, PersonKeys keys) implements RowCheck {

    @Override
    public void check(RowValues row, CopyRows out) {
        var id = row.required("id_uji");
        var key = person.in(row);
        var tested = row.date("tanggal_uji");
        row.notInFuture("tanggal_uji", tested);
        var result = row.code("hasil", Codes.RESULTS, "intake.reason.result");
        boolean failed = result != null && result == 0;
        out.text(id).text(key == null ? null : key.toString()).date(tested).text(failed ? "f" : "t");
        out.text(row.required("lsp")).text(row.required("skema"));

        certificate(row, out, tested, failed);
        out.number(agreement.in(row));
    }

    /** One who failed has none. */
    private void certificate(RowValues row, CopyRows out, @Nullable LocalDate tested, boolean failed) {
        var number = row.optional(PersonTraces.CERTIFICATE);
        var issued = row.optionalDate("tanggal_terbit");
        var validUntil = row.optionalDate("berlaku_sampai");
        if (failed && !number.isEmpty()) {
            row.reject(PersonTraces.CERTIFICATE, "intake.reason.certificate-without-k");
        }
        if (failed && issued != null) {
            row.reject("tanggal_terbit", "intake.reason.certificate-without-k");
        }
        row.notInFuture("tanggal_terbit", issued);
        row.inOrder(tested, "tanggal_terbit", issued, "intake.reason.issued-before-test");
        row.inOrder(issued, "berlaku_sampai", validUntil, "intake.reason.expired-before-issue");
        if (issued == null && validUntil != null) {
            row.reject("berlaku_sampai", "intake.reason.valid-without-issue");
        }
        out.text(number.isEmpty() ? null : keys.ofCertificate(number))
                .date(issued)
                .date(validUntil);
    }
}
