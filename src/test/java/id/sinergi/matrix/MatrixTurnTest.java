package id.sinergi.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.indicator.GivenParameters;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How a matrix is turned, and how an address carries it. */
class MatrixTurnTest {

    @Test
    void anAddressCarriesTheTurnInFull() {
        var turn = new MatrixTurn(
                MatrixAxis.REGION, MatrixAxis.YEAR, MatrixAxis.SECTOR, "MAN", MatrixValue.CERTIFICATION_RATE);

        assertThat(read(turn.write(Map.of()))).isEqualTo(turn);
        assertThat(MatrixTurn.USUAL.write(Map.of())).containsKeys("baris", "kolom", "lapis", "nilai");
    }

    private static MatrixTurn read(Map<String, List<String>> query) {
        return MatrixTurn.read(new GivenParameters(query), (axis, key) -> true);
    }

    @Test
    void whateverAnAddressAsksForTheAxesAreThreeDifferentOnes() {
        var random = new Random(7);
        var names = List.of("sector", "destination", "month", "quarter", "year", "region", "sex", "", "nothing");
        for (int i = 0; i < 500; i++) {
            var query = Map.of(
                    "baris", List.of(names.get(random.nextInt(names.size()))),
                    "kolom", List.of(names.get(random.nextInt(names.size()))),
                    "lapis", List.of(names.get(random.nextInt(names.size()))));
            var turn = read(query);

            assertThat(MatrixAxis.named(query.get("baris").getFirst()).orElse(turn.rows()))
                    .isEqualTo(turn.rows());
        }
        assertThatThrownBy(() ->
                        new MatrixTurn(MatrixAxis.MONTH, MatrixAxis.SECTOR, MatrixAxis.YEAR, "", MatrixValue.PLACED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void threeTurnsAndTwoSwapsLeadBack() {
        assertThat(MatrixTurn.USUAL.turned().turned().turned()).isEqualTo(MatrixTurn.USUAL);
        assertThat(MatrixTurn.USUAL.transposed().transposed()).isEqualTo(MatrixTurn.USUAL);
        assertThat(MatrixTurn.USUAL.turned().rows()).isEqualTo(MatrixAxis.QUARTER);
    }

    @Test
    void anAxisThatStandsElsewhereChangesPlacesWithTheOneBefore() {
        var turn = MatrixTurn.USUAL.with(0, MatrixAxis.DESTINATION);

        assertThat(turn.axes()).containsExactly(MatrixAxis.DESTINATION, MatrixAxis.SECTOR, MatrixAxis.QUARTER);
        assertThat(MatrixTurn.USUAL.with(1, MatrixAxis.YEAR).axes())
                .containsExactly(MatrixAxis.SECTOR, MatrixAxis.YEAR, MatrixAxis.DESTINATION);
        var all = Arrays.asList(MatrixAxis.values());
        Collections.shuffle(all, new Random(3));
        all.forEach(axis -> List.of(0, 1, 2)
                .forEach(place -> assertThat(MatrixTurn.USUAL.with(place, axis).axes())
                        .element(place)
                        .isEqualTo(axis)));
    }
}
