package id.sinergi.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionScopeTest {

    private static final RegionCode EAST_JAVA = RegionCode.of("35");
    private static final RegionCode SURABAYA = RegionCode.of("35.78");
    private static final RegionCode BALI = RegionCode.of("51");

    @Test
    void anEmptyScopeSeesNothing() {
        assertThat(RegionScope.NOTHING.isEmpty()).isTrue();
        assertThat(RegionScope.NOTHING.intersect(RegionCode.INDONESIA)).isEmpty();
        assertThat(RegionScope.NOTHING.contains(SURABAYA)).isFalse();
    }

    @Test
    void theWholeCountrySeesEveryRegionAsItIs() {
        assertThat(RegionScope.EVERYTHING.intersect(RegionCode.INDONESIA)).containsExactly(RegionCode.INDONESIA);
        assertThat(RegionScope.EVERYTHING.intersect(SURABAYA)).containsExactly(SURABAYA);
    }

    @Test
    void ofALargerRegionOnlyTheMembersInsideItAreSeen() {
        var scope = RegionScope.of(BALI, SURABAYA);

        assertThat(scope.intersect(RegionCode.INDONESIA)).containsExactly(SURABAYA, BALI);
        assertThat(scope.intersect(EAST_JAVA)).containsExactly(SURABAYA);
        assertThat(scope.intersect(RegionCode.of("33"))).isEmpty();
    }

    @Test
    void aRegionInsideAMemberIsSeenWhole() {
        assertThat(RegionScope.of(EAST_JAVA).intersect(SURABAYA)).containsExactly(SURABAYA);
        assertThat(RegionScope.of(EAST_JAVA).contains(SURABAYA)).isTrue();
        assertThat(RegionScope.of(SURABAYA).contains(EAST_JAVA)).isFalse();
    }

    @Test
    void aMemberInsideAnotherIsNotCountedTwice() {
        assertThat(RegionScope.of(EAST_JAVA, SURABAYA)).isEqualTo(RegionScope.of(EAST_JAVA));
        assertThat(RegionScope.of(RegionCode.INDONESIA, BALI)).isEqualTo(RegionScope.EVERYTHING);
    }
}
