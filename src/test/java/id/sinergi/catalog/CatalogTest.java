package id.sinergi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.language.BilingualName;
import id.sinergi.region.RegionCatalog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PostgresTest
class CatalogTest {

    @Autowired
    private Catalog catalog;

    @Autowired
    private RegionCatalog regions;

    @Test
    void theTwelveSectorsAreInTheOrderOfTheirSource() {
        assertThat(catalog.sectors().all())
                .extracting(Sector::code)
                .containsExactly("PAR", "HUB", "EKR", "KES", "MAN", "TAM", "BIS", "IKA", "NAK", "TAN", "KON", "TIK");
    }

    @Test
    void anEntryIsFoundByNumberAndByCodeInAnyCase() {
        assertThat(catalog.sectors().find("man")).map(Sector::id).contains(5);
        assertThat(catalog.destinations().find(410))
                .map(DestinationCountry::code)
                .contains("KR");
        assertThat(catalog.destinations().find("XX")).isEmpty();
    }

    @Test
    void everyCentreLiesInAKnownRegion() {
        assertThat(catalog.centres().all()).hasSize(29);
        assertThat(catalog.centres().stream().filter(centre -> centre.kind() == CentreKind.BDI))
                .hasSize(7);
        assertThat(catalog.centres().all())
                .allSatisfy(centre -> assertThat(regions.find(centre.region())).isPresent());
    }

    @Test
    void onlyExtensionsAndReEntriesAreNoNewPlacement() {
        assertThat(catalog.schemes().stream().filter(scheme -> !scheme.newPlacement()))
                .extracting(PlacementScheme::code)
                .containsExactly("EXT-DN", "EXT-LN", "REENTRY");
    }

    @Test
    void theDivisionsOfManufacturingCarryTheirEdition() {
        assertThat(catalog.kbliDivisions().all())
                .hasSize(24)
                .allSatisfy(division -> assertThat(division.version()).isEqualTo("2020"));
        assertThat(catalog.kbliDivisions().find("25")).isPresent();
    }

    @Test
    void everyCountryOfIsoButIndonesiaHasANameInBothLanguagesAndIsInTheOrderOfTheIndonesianOnes() {
        var abroad = Stream.of(Locale.getISOCountries())
                .filter(code -> !code.equals("ID"))
                .toList();
        assertThat(catalog.destinations().all())
                .extracting(DestinationCountry::code)
                .containsExactlyInAnyOrderElementsOf(abroad);
        assertThat(catalog.destinations().all()).allSatisfy(country -> {
            assertThat(List.of(country.name().id(), country.name().en()))
                    .allSatisfy(name -> assertThat(name).hasSizeGreaterThan(3).doesNotContain("&", " - "));
            for (var name :
                    List.of(country.code(), country.name().id(), country.name().en())) {
                assertThat(catalog.names(CatalogList.DESTINATION).find(name))
                        .as(name)
                        .isEqualTo(country.id());
            }
        });
        assertThat(catalog.destinations().all().getFirst().name().id()).isEqualTo("Afganistan");
        assertThat(catalog.destinations().get("KH").name()).isEqualTo(new BilingualName("Kamboja", "Cambodia"));
    }
}
