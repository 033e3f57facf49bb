package id.sinergi.row;

import id.sinergi.catalog.NameIndex;
import id.sinergi.indicator.Indicator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of {@code target}. */
record TargetCheck(Codes codes, NameIndex regions, Map<String, Integer> indicators, AgreementCode agreement)
        implements RowCheck {

    private static final Set<String> RATES = Indicator.all().stream()
            .filter(Indicator::isRate)
            .map(Indicator::name)
            .collect(Collectors.toSet());
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
        out.number(code)
                .text(indicator)
                .number(year)
                .number(quarter == null ? 0 : quarter)
                .number(region == null ? 0 : region)
                .number(row.number("nilai", !RATES.contains(indicator)))
                .text(row.required("dokumen"))
                .date(row.date("tanggal_dokumen"));
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
