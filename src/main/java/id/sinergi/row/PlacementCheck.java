package id.sinergi.row;

import java.util.Locale;
import java.util.Set;

/** The rules of {@code penempatan}. */
record PlacementCheck(Codes codes, AgreementCode agreement, PersonNumber person) implements RowCheck {

    private static final Set<String> HOME = Set.of("ID", "IDN", "INDONESIA");

    @Override
    public void check(RowValues row, CopyRows out) {
        var id = row.required("id_penempatan");
        var key = person.in(row);
        var kind = row.code("jenis", Codes.PLACEMENT_KIND, "intake.reason.placement-kind");
        var placed = row.date("tanggal");
        row.notInFuture("tanggal", placed);
        if (HOME.contains(row.text("negara").toUpperCase(Locale.ROOT))) {
            row.reject("negara", "intake.reason.destination-home");
        }
        out.text(id)
                .text(key == null ? null : key.toString())
                .number(kind)
                .date(placed)
                .number(NamedCode.on(placed, row, "negara", codes.destinations(), "intake.reason.destination"))
                .number(NamedCode.on(placed, row, "kode_sektor", codes.sectors(), "intake.reason.sector"))
                .text(row.required("jabatan"))
                .number(NamedCode.on(placed, row, "skema_penempatan", codes.schemes(), "intake.reason.scheme"))
                .number(agreement.optionalIn(row));
    }
}
