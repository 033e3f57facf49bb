package id.sinergi.row;

import id.sinergi.journey.TrainingStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rules of {@code pelatihan}. */
record TrainingCheck(Codes codes, AgreementCode agreement, PersonNumber person) implements RowCheck {

    private static final int YOUNGEST = 13;
    private static final int OLDEST = 80;

    @Override
    public void check(RowValues row, CopyRows out) {
        var id = row.required("id_kegiatan");
        var key = person.in(row);
        var sex = row.code("jenis_kelamin", Codes.SEX, "intake.reason.sex");
        var started = row.date("mulai");
        var born = birthYear(row, started);
        out.text(id).text(key == null ? null : key.toString()).number(sex).number(born);
        out.number(NamedCode.in(row, "kode_wilayah", codes.regencies(), "intake.reason.regency"))
                .number(NamedCode.on(started, row, "kode_balai", codes.centres(), "intake.reason.centre"))
                .number(NamedCode.on(started, row, "kode_sektor", codes.sectors(), "intake.reason.sector"))
                .number(NamedCode.optionalOn(started, row, "kode_kbli", codes.kbliDivisions(), "intake.reason.kbli"))
                .text(row.required("angkatan"));
        var ended = row.optionalDate("selesai");
        var status = row.code("status", Codes.TRAINING_STATUS, "intake.reason.training-status");
        row.inOrder(started, "selesai", ended, "intake.reason.end-before-start");
        if (status != null && status == TrainingStatus.COMPLETED.number()) {
            completed(row, started, ended);
        }
        out.date(started).date(ended).number(status).number(agreement.in(row));
    }

    private static void completed(RowValues row, @Nullable LocalDate started, @Nullable LocalDate ended) {
        row.notInFuture("mulai", started);
        row.notInFuture("selesai", ended);
        if (ended == null) {
            row.reject("selesai", "intake.reason.completed-without-end");
        }
    }

    private static @Nullable Integer birthYear(RowValues row, @Nullable LocalDate started) {
        int year = started == null ? LocalDate.EPOCH.getYear() + OLDEST : started.getYear();
        return row.whole("tahun_lahir", year - OLDEST, year - YOUNGEST);
    }
}
