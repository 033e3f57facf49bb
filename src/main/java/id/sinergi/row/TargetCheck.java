package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import id.sinergi.indicator.Indicator;
import java.util.HashMap;
import java.util.Map;

/** The rules of {@code target}. */
record TargetCheck(Codes codes, NameIndex regions, Map<String, Integer> indicators, AgreementCode agreement)
        implements RowCheck {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    TargetCheck(Codes codes, AgreementCode agreement) {
        this(codes, codes.regions(), knownIndicators(), agreement);
    }

    @Override
    public void check(RowValues row, CopyRows out) {
        var code = agreement.in(row);
        var known = row.code("indikator", indicators, "intake.reason.indicator");
        var indicator = known == null ? "" : Codes.code(indicators, known);
        var year = row.whole("tahun", FIRST_YEAR, LAST_YEAR);
        var quarter = row.optionalCode("triwulan", Codes.QUARTERS, "intake.reason.quarter");
        var region = NamedCode.optionalIn(row, "kode_wilayah", regions, "intake.reason.region");
        var value = row.number("nilai", !isRate(indicator));
        var document = row.required("dokumen");
        var date = row.date("tanggal_dokumen");
        var cumulative = row.optionalCode("kumulatif", Codes.YES_OR_NO, "intake.reason.yes-or-no");
        out.number(code)
                .text(indicator)
                .number(year)
                .number(quarter == null ? 0 : quarter)
                .number(region == null ? 0 : region)
                .text(document)
                .date(date)
                .number(value)
                .number(cumulative == null ? 0 : cumulative);
    }

    private static boolean isRate(String code) {
        return Indicator.find(code).filter(Indicator::isRate).isPresent();
    }

    /** The programme's own, and the national placements that its context shows. */
    private static Map<String, Integer> knownIndicators() {
        var known = new HashMap<String, Integer>();
        for (var indicator : Indicator.all()) {
            known.put(indicator.name(), known.size());
        }
        known.put("PENEMPATAN_NASIONAL", known.size());
        return known;
    }
}
