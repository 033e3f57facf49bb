package id.sinergi.intake;

import id.sinergi.region.RegionCode;
import id.sinergi.row.FileKind;
import id.sinergi.source.Problem;
import id.sinergi.source.Rejection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds staged targets and published figures that are not of given regions. A target without a region and a published
 * figure of anything but a region are the country's.
 */
@Component
class FigureScope {

    private static final String TARGETS = "from staged_target where upload = :upload and region not in (:numbers)";
    private static final String FIGURES = "from staged_published_figure where upload = :upload"
            + " and (dimension not in ('PROVINSI', 'KABKOTA') or member not in (:codes))";

    private final JdbcClient jdbc;

    FigureScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rejection> outside(FileKind kind, int upload, List<RegionCode> regions, int limit) {
        var column = kind == FileKind.TARGET ? "kode_wilayah" : "dimensi";
        return of(kind, "select row_no ", " order by row_no limit " + limit, upload, regions)
                .query((row, number) -> new Rejection(
                        row.getInt("row_no"), column, "", new Problem("intake.reason.scope.REGION", List.of())))
                .list();
    }

    int remove(FileKind kind, int upload, List<RegionCode> regions) {
        return of(kind, "delete ", "", upload, regions).update();
    }

    private JdbcClient.StatementSpec of(FileKind kind, String start, String end, int upload, List<RegionCode> regions) {
        return kind == FileKind.TARGET
                ? jdbc.sql(start + TARGETS + end)
                        .param("upload", upload)
                        .param(
                                "numbers",
                                regions.stream().map(RegionCode::value).toList())
                : jdbc.sql(start + FIGURES + end)
                        .param("upload", upload)
                        .param(
                                "codes",
                                regions.stream().map(RegionCode::toString).toList());
    }
}
