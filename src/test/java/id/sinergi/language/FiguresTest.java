package id.sinergi.language;

import static id.sinergi.language.Figures.ENGLISH;
import static id.sinergi.language.Figures.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @Test
    void theLanguageDecidesAndIndonesianIsTheDefault() {
        assertThat(Figures.in(Locale.of("id", "ID"))).isEqualTo(INDONESIAN);
        assertThat(Figures.in(Locale.UK)).isEqualTo(ENGLISH);
        assertThat(Figures.in(Locale.FRENCH)).isEqualTo(INDONESIAN);
    }

    @Test
    void dotsSeparateThousandsAndACommaTheDecimals() {
        assertThat(INDONESIAN.number(1_234_567.891, 3)).isEqualTo("1.234.567,891");
        assertThat(INDONESIAN.number(1_234_567.84, 1)).isEqualTo("1.234.567,8");
        assertThat(INDONESIAN.number(1234)).isEqualTo("1.234");
        assertThat(INDONESIAN.number(-1234)).isEqualTo("−1.234");
        assertThat(ENGLISH.number(1_234_567.891, 3)).isEqualTo("1,234,567.891");
    }

    @Test
    void aPercentSignFollowsWithoutASpace() {
        assertThat(INDONESIAN.percent(93.4, 2)).isEqualTo("93,40%");
        assertThat(INDONESIAN.percent(93.4)).isEqualTo("93,4%");
        assertThat(INDONESIAN.percent(1234.56)).isEqualTo("1.234,6%");
        assertThat(ENGLISH.percent(93.4)).isEqualTo("93.4%");
    }

    @Test
    void halvesAreRoundedUpAsWritten() {
        assertThat(INDONESIAN.percent(42.25)).isEqualTo("42,3%");
        assertThat(INDONESIAN.number(1.005, 2)).isEqualTo("1,01");
        assertThat(INDONESIAN.percent(6.3596, 2)).isEqualTo("6,36%");
    }

    @Test
    void growthCarriesItsSign() {
        assertThat(INDONESIAN.signedPercent(8.17, 2)).isEqualTo("+8,17%");
        assertThat(INDONESIAN.signedPercent(-19.808, 2)).isEqualTo("−19,81%");
        assertThat(INDONESIAN.signedPercent(0.04, 1)).isEqualTo("0,0%");
        assertThat(INDONESIAN.signedPercent(-0.04, 1)).isEqualTo("0,0%");
        assertThat(INDONESIAN.signed(1218)).isEqualTo("+1.218");
        assertThat(INDONESIAN.signed(0)).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "297434; 297 rb; 297K",
                "1200000; 1,2 jt; 1.2M",
                "1234; 1,2 rb; 1.2K",
                "12345; 12 rb; 12K",
                "999; 999; 999",
                "999.6; 1 rb; 1K",
                "999950; 1 jt; 1M",
                "9950; 10 rb; 10K",
                "2000000000; 2 M; 2B",
                "5000000000000; 5 T; 5T",
                "-1500; −1,5 rb; −1.5K",
                "0; 0; 0"
            })
    void compactNumbersUseTheWordsOfEachLanguage(double value, String indonesian, String english) {
        assertThat(INDONESIAN.compact(value)).isEqualTo(indonesian);
        assertThat(ENGLISH.compact(value)).isEqualTo(english);
    }

    @Test
    void decimalsAppearOnlyWhereNeeded() {
        assertThat(INDONESIAN.shortest(1234.50, 2)).isEqualTo("1.234,5");
        assertThat(INDONESIAN.shortest(1234, 2)).isEqualTo("1.234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.234;1234",
                "12.049;12049",
                "1234;1234",
                "93,4;93.4",
                "1.234.567,8;1234567.8",
                "0;0",
                "-5;-5",
                "12 049;12049",
                "٣;3"
            })
    void numbersAreReadAsIndonesiansWriteThem(String text, BigDecimal value) {
        assertThat(WrittenNumber.parse(text, NumberStyle.INDONESIAN))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"58.44", "1,234,567", "1.23.456", "1234.567", "1.234,", ",5", "", "1e3", "0.123", "12.049."})
    void whatCouldMeanTwoThingsIsNotRead(String text) {
        assertThat(WrittenNumber.parse(text, NumberStyle.INDONESIAN)).isEmpty();
    }
}
