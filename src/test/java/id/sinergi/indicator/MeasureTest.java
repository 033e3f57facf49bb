package id.sinergi.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.demo.FileRecount.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever declares a measure is told what else it needs: its columns and its rule in the recount. */
@PostgresTest
class MeasureTest {

    private static final Set<String> KEYS = Set.of(
            "batch",
            "agreement",
            "grain",
            "region",
            "month",
            "centre",
            "sector",
            "sex",
            "destination",
            "cause",
            "since",
            "until");

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"ledger", "cell", "cell_past"})
    void everyMeasureHasItsColumnAndNoOtherColumnCounts(String table) {
        var columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = current_schema and table_name = :table
                        """).param("table", table).query(String.class).list();
        columns.removeAll(KEYS);

        assertThat(columns)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Measure.values()).map(Measure::column).toList());
    }

    @Test
    void theRecountOfTheTestsCountsTheSame() {
        assertThat(names(Counted.values())).containsExactlyInAnyOrderElementsOf(names(Measure.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
