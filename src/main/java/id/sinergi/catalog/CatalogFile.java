package id.sinergi.catalog;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.document.RowSink;
import id.sinergi.region.RegionCode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The columns of a list as a file: the same for all lists, empty where a list has no such thing. */
final class CatalogFile {

    static final String CODE = "kode";
    static final String NAME_ID = "nama_id";
    static final String NAME_EN = "nama_en";
    static final String SYNONYMS = "sinonim";
    static final String FROM = "berlaku_dari";
    static final String UNTIL = "berlaku_sampai";
    static final String KIND = "jenis";
    static final String REGION = "kode_wilayah";
    static final String NEW_PLACEMENT = "penempatan_baru";

    static final List<String> COLUMNS =
            List.of(CODE, NAME_ID, NAME_EN, SYNONYMS, FROM, UNTIL, KIND, REGION, NEW_PLACEMENT);

    /** Between synonyms. */
    static final String SEPARATOR = " | ";

    static final String YES = "ya";

    private CatalogFile() {}

    static String joined(List<String> synonyms) {
        return String.join(SEPARATOR, synonyms);
    }

    static String region(CatalogRow row) {
        var region = row.region();
        return region == null ? "" : new RegionCode(region).toString();
    }

    static void write(CatalogList list, List<CatalogRow> rows, RowSink sink) throws IOException {
        sink.head(COLUMNS.stream().map(Column::words).toList());
        for (var row : rows) {
            sink.row(cells(list, row));
        }
    }

    private static List<Cell> cells(CatalogList list, CatalogRow row) {
        return Stream.of(
                        row.code(),
                        row.nameId(),
                        row.nameEn(),
                        joined(row.synonyms()),
                        Objects.toString(row.validity().from(), ""),
                        Objects.toString(row.validity().until(), ""),
                        Objects.toString(row.kind(), ""),
                        region(row),
                        list != CatalogList.SCHEME ? "" : row.newPlacement() ? YES : "tidak")
                .map(Cell::of)
                .toList();
    }
}
