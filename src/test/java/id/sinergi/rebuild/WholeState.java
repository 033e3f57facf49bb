package id.sinergi.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.SystemRows;
import id.sinergi.integrity.SealComparison;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of records and what belongs to them each row; of figures what a rebuild compares. */
final class WholeState {

    private static final List<String> STAGED = List.of("staged_training", "staged_certification");
    private static final List<String> LASTING = List.of(
            "training",
            "certification",
            "placement",
            "target",
            "target_choice",
            "published_figure",
            "confirmation",
            "batch",
            "upload",
            "seal",
            "seal_part",
            "kept_row",
            "submission");

    private final JdbcClient jdbc;
    private final Verification verification;
    private final SealComparison comparison;

    WholeState(BeanFactory application) {
        this.jdbc = application.getBean(JdbcClient.class);
        this.verification = application.getBean(Verification.class);
        this.comparison = application.getBean(SealComparison.class);
    }

    String all() {
        return of(Stream.concat(LASTING.stream(), STAGED.stream()));
    }

    /** What survives a crash of the database. */
    String lasting() {
        return of(LASTING.stream());
    }

    private String of(Stream<String> tables) {
        var statement = tables.map(("select '%1$s ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '')"
                        + " from %1$s t")::formatted)
                .collect(Collectors.joining(" union all "));
        return SystemRows.call(() -> String.valueOf(FigureDigest.ofAll(jdbc))
                + jdbc.sql(statement).query(String.class).list());
    }

    int batches() {
        return jdbc.sql("select count(*) from batch").query(Integer.class).single();
    }

    /** What {@code verify} compares: figures with a recount, everything with its seals. */
    void assertVerified() {
        assertThat(verification.run((batches, of) -> {})).isEmpty();
        assertThat(comparison.all()).isEmpty();
    }
}
