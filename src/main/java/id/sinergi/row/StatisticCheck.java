package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of {@code statistik}. */
record StatisticCheck(Codes codes) implements RowCheck {

    static final Pattern INDICATOR = Pattern.compile("[A-Z][A-Z0-9_]{1,59}");

    private static final String MEMBER = "anggota";

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
        var value = row.number("nilai", CountedThing.is(indicator));
        var asOf = row.date("per_tanggal");
        row.notInFuture("per_tanggal", asOf);
        var status = row.code("status", Codes.FIGURE_STATUS, "intake.reason.figure-status");
        out.text(indicator).date(start).date(end).text(dimension).text(member);
        out.date(asOf)
                .text(status == null ? "" : Codes.code(Codes.FIGURE_STATUS, status))
                .number(value)
                .text(row.required("sumber"));
    }

    /** The code of the member, in whatever way it is written; a job's title as it is. */
    private String member(RowValues row, String dimension) {
        return switch (dimension) {
            case "TOTAL" -> {
                if (!row.optional(MEMBER).isEmpty()) {
                    row.reject(MEMBER, "intake.reason.member-of-total");
                }
                yield "";
            }
            case "PROVINSI" -> member(row, codes.provinces(), "intake.reason.province");
            case "KABKOTA" -> member(row, codes.regencies(), "intake.reason.regency");
            case "NEGARA" -> member(row, codes.destinations(), "intake.reason.destination");
            case "SEKTOR" -> member(row, codes.sectors(), "intake.reason.sector");
            case "SKEMA" -> member(row, codes.schemes(), "intake.reason.scheme");
            case "JENIS_KELAMIN" -> {
                var sex = row.code(MEMBER, Codes.SEX, "intake.reason.sex");
                yield sex == null ? "" : Codes.code(Codes.SEX, sex);
            }
            case "BALAI" -> member(row, codes.centres(), "intake.reason.centre");
            case "JABATAN" -> row.required(MEMBER);
            default -> {
                row.reject("dimensi", "intake.reason.dimension");
                yield "";
            }
        };
    }

    private static String member(RowValues row, NameIndex members, String reason) {
        var id = NamedCode.in(row, MEMBER, members, reason);
        return id == null ? "" : members.get(id).code();
    }
}
