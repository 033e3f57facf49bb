package id.sinergi.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({"ID, 0, COUNTRY", "35, 3500, PROVINCE", "35.78, 3578, REGENCY", "11.01, 1101, REGENCY"})
    void readsAndWritesTheDottedCode(String dotted, int value, RegionLevel level) {
        var code = RegionCode.of(dotted);

        assertThat(code.value()).isEqualTo(value);
        assertThat(code).hasToString(dotted);
        assertThat(code.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "3578", "35.7", "35.00", "05.01", "35.78.01", "id", " 35", "35,78", "Jawa Timur"})
    void refusesWhatIsNoCode(String text) {
        assertThatThrownBy(() -> RegionCode.of(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RegionCode.parse(text)).isEmpty();
    }

    @Test
    void aRegencyLiesInItsProvinceAndTheProvinceInTheCountry() {
        var surabaya = RegionCode.of("35.78");

        assertThat(surabaya.parent()).isEqualTo(RegionCode.of("35"));
        assertThat(surabaya.province()).isEqualTo(RegionCode.of("35"));
        assertThat(surabaya.parent().parent()).isEqualTo(RegionCode.INDONESIA);
    }

    @Test
    void aRegionContainsItselfAndAllInsideItAndNothingElse() {
        var eastJava = RegionCode.of("35");

        assertThat(RegionCode.INDONESIA.contains(eastJava)).isTrue();
        assertThat(eastJava.contains(eastJava)).isTrue();
        assertThat(eastJava.contains(RegionCode.of("35.78"))).isTrue();
        assertThat(eastJava.contains(RegionCode.of("33.01"))).isFalse();
        assertThat(eastJava.contains(RegionCode.INDONESIA)).isFalse();
        assertThat(RegionCode.of("35.78").contains(RegionCode.of("35.79"))).isFalse();
    }
}
