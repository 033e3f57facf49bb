package id.sinergi.row;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of {@code statistik}. */
record StatisticCheck(Codes codes) implements RowCheck {

    static final Pattern INDICATOR = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    private static final Map<String, Integer> STATUS = Map.of("SEMENTARA", 0, "TETAP", 1);

    @Override
    public void check(RowValues row, CopyRows out) {
        var indicator = row.required("indikator").toUpperCase(Locale.ROOT);
        if (!indicator.isEmpty() && !INDICATOR.matcher(indicator).matches()) {
            row.reject("indikator", "intake.reason.indicator");
        }
        var start = row.date("periode_mulai");
        var end = row.date("periode_selesai");
        row.inOrder(start, "periode_selesai", end, "intake.reason.end-before-start");
        var dimension = row.required("dimensi").toUpperCase(Locale.ROOT);
        var member = member(row, dimension);
        var value = row.number("nilai");
        var asOf = row.date("per_tanggal");
        row.notInFuture("per_tanggal", asOf);
        var status = row.required("status").toUpperCase(Locale.ROOT);
        if (!status.isEmpty() && !STATUS.containsKey(status)) {
            row.reject("status", "intake.reason.figure-status");
        }
        out.text(indicator).date(start).date(end).text(dimension).text(member);
        out.date(asOf).text(status).number(value).text(row.required("sumber"));
    }

    private String member(RowValues row, String dimension) {
        var member = row.text("anggota").toUpperCase(Locale.ROOT);
        switch (dimension) {
            case "TOTAL" -> {
                if (!member.isEmpty()) {
                    row.reject("anggota", "intake.reason.member-of-total");
                }
            }
            case "PROVINSI" -> row.code("anggota", codes.provinces(), "intake.reason.province");
            case "KABKOTA" -> row.code("anggota", codes.regencies(), "intake.reason.regency");
            case "NEGARA" -> row.code("anggota", codes.destinations(), "intake.reason.destination");
            case "SEKTOR" -> row.code("anggota", codes.sectors(), "intake.reason.sector");
            case "SKEMA" -> row.code("anggota", codes.schemes(), "intake.reason.scheme");
            case "JENIS_KELAMIN" -> row.code("anggota", Codes.SEX, "intake.reason.sex");
            case "BALAI" -> row.code("anggota", codes.centres(), "intake.reason.centre");
            case "JABATAN" -> {
                return row.required("anggota");
            }
            default -> row.reject("dimensi", "intake.reason.dimension");
        }
        return member;
    }
}
