package id.sinergi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.database.PostgresTest;
import id.sinergi.region.RegionCatalog;
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
    void thereAre30DestinationsInTheOrderOfTheirNames() {
        assertThat(catalog.destinations().all()).hasSize(30);
        assertThat(catalog.destinations().all().getFirst().name().id()).isEqualTo("Arab Saudi");
    }
}
