package id.sinergi.row;

/** The rules of {@code penempatan}. */
record PlacementCheck(Codes codes, AgreementCode agreement, PersonNumber person) implements RowCheck {

    @Override
    public void check(RowValues row, CopyRows out) {
        var id = row.required("id_penempatan");
        var key = person.in(row);
        var kind = row.code("jenis", Codes.PLACEMENT_KIND, "intake.reason.placement-kind");
        var placed = row.date("tanggal");
        row.notInFuture("tanggal", placed);
        out.text(id)
                .text(key == null ? null : key.toString())
                .number(kind)
                .date(placed)
                .number(row.code("negara", codes.destinations(), "intake.reason.destination"))
                .number(row.code("kode_sektor", codes.sectors(), "intake.reason.sector"))
                .text(row.required("jabatan"))
                .number(row.code("skema_penempatan", codes.schemes(), "intake.reason.scheme"))
                .number(agreement.optionalIn(row));
    }
}
