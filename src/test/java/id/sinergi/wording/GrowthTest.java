package id.sinergi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Growth is said in the unit that does not mislead. */
class GrowthTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void fewPeopleBeforeGiveNoPercentage() {
        assertThat(Growth.of(1_694, 3, 30).from("Okt 2025", INDONESIAN)).isEqualTo("+1.691 orang dibanding Okt 2025");
        assertThat(Growth.of(12, 29, 30).from("Okt 2025", INDONESIAN)).isEqualTo("−17 orang dibanding Okt 2025");
        assertThat(Growth.of(12, 29, 20).kind()).isEqualTo(Growth.Kind.PERCENT);
    }

    @Test
    void moreThanThreeTimesAsMuchIsSaidInTimes() {
        assertThat(Growth.of(2_679, 30, 30).from("Okt 2025", INDONESIAN))
                .isEqualTo("89,3 kali lipat dibanding Okt 2025");
        assertThat(Growth.of(2_679, 30, 30).from("Oct 2025", Locale.ENGLISH))
                .isEqualTo("89.3 times as many as in Oct 2025");
        assertThat(Growth.of(300, 100, 30).from("Okt 2025", INDONESIAN)).startsWith("+200,0%");
    }

    @Test
    void whateverTheFiguresNoPercentageIsOfFewOrAboveTwoHundred() {
        var random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            long before = random.nextInt(random.nextBoolean() ? 60 : 5_000);
            long now = random.nextInt(20_000);
            var growth = Growth.of(now, before, 30);
            switch (growth.kind()) {
                case PEOPLE -> {
                    assertThat(before).isLessThan(30);
                    assertThat(growth.amount()).isEqualTo(now - before);
                }
                case PERCENT -> {
                    assertThat(before).isGreaterThanOrEqualTo(30);
                    assertThat(growth.amount()).isLessThanOrEqualTo(200);
                    assertThat(before * (1 + growth.amount() / 100)).isCloseTo(now, Offset.offset(1e-6));
                }
                case TIMES -> {
                    assertThat(before).isGreaterThanOrEqualTo(30);
                    assertThat(now).isGreaterThan(3 * before);
                    assertThat(before * growth.amount()).isCloseTo(now, Offset.offset(1e-6));
                }
            }
        }
    }
}
