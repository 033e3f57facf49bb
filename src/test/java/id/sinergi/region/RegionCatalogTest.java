package id.sinergi.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
class RegionCatalogTest {

    @Autowired
    private RegionCatalog regions;

    @Test
    void thereAre38ProvincesAnd514RegenciesAndCities() {
        assertThat(regions.provinces()).hasSize(38);
        assertThat(regions.regencies()).hasSize(514);
        assertThat(regions.all()).hasSize(1 + 38 + 514);
    }

    @Test
    void everyRegencyBelongsToTheProvinceOfItsCode() {
        assertThat(regions.children(RegionCode.of("35")))
                .hasSize(38)
                .allSatisfy(regency -> assertThat(regency.code().province()).isEqualTo(RegionCode.of("35")));
        assertThat(regions.children(RegionCode.of("35.78"))).isEmpty();
    }

    @Test
    void namesAreInBothLanguages() {
        var eastJava = regions.get(RegionCode.of("35"));
        var malang = regions.get(RegionCode.of("35.73"));

        assertThat(eastJava.name().in(Locale.of("id"))).isEqualTo("Jawa Timur");
        assertThat(eastJava.name().in(Locale.ENGLISH)).isEqualTo("East Java");
        assertThat(malang.name().in(Locale.of("id"))).isEqualTo("Kota Malang");
        assertThat(malang.name().in(Locale.ENGLISH)).isEqualTo("Malang City");
        assertThat(regions.all()).allSatisfy(region -> {
            assertThat(region.name().id()).isNotBlank();
            assertThat(region.name().en()).isNotBlank();
        });
    }

    @Test
    void noTwoRegionsShareAShortName() {
        assertThat(regions.all().stream().map(region -> region.shortName().id()).collect(Collectors.toSet()))
                .hasSize(regions.all().size());
        assertThat(regions.all().stream().map(region -> region.shortName().en()).collect(Collectors.toSet()))
                .hasSize(regions.all().size());
    }

    @Test
    void theAncestorsOfARegencyAreItsProvinceAndTheCountry() {
        assertThat(regions.ancestors(RegionCode.of("35.78"), Boundaries.TODAY))
                .extracting(region -> region.code().toString())
                .containsExactly("35", "ID");
        assertThat(regions.ancestors(RegionCode.INDONESIA, Boundaries.TODAY)).isEmpty();
    }

    @Test
    void theProvincesOfPapuaRememberWhereTheyBelongedBeforeTheSplit() {
        assertThat(regions.province(RegionCode.of("93"), Boundaries.BEFORE_2022))
                .isEqualTo(RegionCode.of("91"));
        assertThat(regions.province(RegionCode.of("96.71"), Boundaries.BEFORE_2022))
                .isEqualTo(RegionCode.of("92"));
        assertThat(regions.province(RegionCode.of("93"), Boundaries.TODAY)).isEqualTo(RegionCode.of("93"));
        assertThat(regions.parts(RegionCode.of("91"), Boundaries.BEFORE_2022))
                .extracting(RegionCode::toString)
                .containsExactly("91", "93", "94", "95");
        assertThat(regions.parts(RegionCode.of("91"), Boundaries.TODAY)).containsExactly(RegionCode.of("91"));
        assertThat(regions.parts(RegionCode.of("93"), Boundaries.BEFORE_2022)).containsExactly(RegionCode.of("93"));
        assertThat(regions.ancestors(RegionCode.of("93.01"), Boundaries.BEFORE_2022))
                .extracting(region -> region.code().toString())
                .containsExactly("91", "ID");
        assertThat(regions.get(RegionCode.of("96.71")).formerParent()).isEqualTo(RegionCode.of("92"));
        assertThat(regions.provinces(Boundaries.BEFORE_2022)).hasSize(34);
        assertThat(regions.provinces(Boundaries.TODAY)).hasSize(38);
    }

    @Test
    void theTileMapHasOneTileForEachProvince() {
        var grid = regions.tileGrid();

        assertThat(grid.rows()).isEqualTo(8);
        assertThat(grid.columns()).isEqualTo(16);
        assertThat(grid.tiles().stream()
                        .map(tile -> tile.row() * 100 + tile.column())
                        .distinct())
                .hasSize(38);
        assertThat(regions.provinces())
                .allSatisfy(province -> assertThat(grid.tile(province.code())).isPresent());
        assertThat(grid.at(0, 0)).map(Tile::province).contains(RegionCode.of("11"));
    }

    @Test
    void textFromOutsideFindsARegionOrNothing() {
        assertThat(regions.find("52.03")).map(region -> region.name().id()).contains("Kabupaten Lombok Timur");
        assertThat(regions.find("52.99")).isEmpty();
        assertThat(regions.find("Lombok")).isEmpty();
    }
}
