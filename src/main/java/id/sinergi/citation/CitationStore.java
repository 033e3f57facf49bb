package id.sinergi.citation;

import id.sinergi.citation.Citation.Said;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.region.RegionScope;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps citations; what is kept under a code never changes. */
@Component
class CitationStore {

    private record Row(String code, String slice, String scope, int batch, boolean exact, OffsetDateTime madeAt) {}

    private record FigureRow(String indicator, long numerator, long denominator) {}

    private final JdbcClient jdbc;
    private final SliceQuery slices;

    CitationStore(JdbcClient jdbc, SliceQuery slices) {
        this.jdbc = jdbc;
        this.slices = slices;
    }

    void keep(Citation citation) {
        jdbc.sql("""
                with kept as (
                    insert into citation (code, slice, scope, batch, exact, made_at)
                    values (:code, :slice, :scope, :batch, :exact, :madeAt) on conflict do nothing returning code)
                insert into citation_figure
                select kept.code, key, (value->>0)::bigint, (value->>1)::bigint from kept, json_each(:figures::json)
                """)
                .param("code", citation.code().characters())
                .param("slice", slices.write(citation.slice()))
                .param("scope", citation.scope().numbers())
                .param("batch", citation.batch())
                .param("exact", citation.exact())
                .param("madeAt", OffsetDateTime.ofInstant(citation.madeAt(), ZoneOffset.UTC))
                .param("figures", json(citation.figures()))
                .update();
    }

    /** {@code {"DILATIH":[120,1]}}. */
    private static String json(Map<Indicator, Said> figures) {
        return figures.entrySet().stream()
                .map(figure -> "\"%s\":[%d,%d]"
                        .formatted(
                                figure.getKey(),
                                figure.getValue().numerator(),
                                figure.getValue().denominator()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    Optional<Citation> find(CitationCode code) {
        return jdbc.sql("select code, slice, scope, batch, exact, made_at from citation where code = :code")
                .param("code", code.characters())
                .query(Row.class)
                .optional()
                .map(this::citation);
    }

    private Citation citation(Row row) {
        var code = new CitationCode(row.code());
        return new Citation(
                code,
                slices.read(row.slice()),
                RegionScope.ofNumbers(row.scope()),
                row.batch(),
                row.exact(),
                row.madeAt().toInstant(),
                figures(code));
    }

    /** Indicators that there are no more are passed over. */
    private Map<Indicator, Said> figures(CitationCode code) {
        var figures = new TreeMap<Indicator, Said>();
        jdbc.sql("select indicator, numerator, denominator from citation_figure where code = :code")
                .param("code", code.characters())
                .query(FigureRow.class)
                .list()
                .forEach(row -> Indicator.all().stream()
                        .filter(indicator -> indicator.name().equals(row.indicator()))
                        .forEach(indicator -> figures.put(indicator, new Said(row.numerator(), row.denominator()))));
        return figures;
    }
}
