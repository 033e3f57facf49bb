package id.sinergi.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.chart.ValueFormat;
import id.sinergi.document.Cell;
import id.sinergi.document.TableSection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list of differences says in a file what it says on the screen. */
class DifferencesSectionTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @Test
    void everyDifferenceIsARowWithThenNowAndTheChange() {
        var differences = new Differences(
                List.of(
                        difference(ValueFormat.INTEGER, Difference.Kind.CHANGED, "1.200", "1.250", 50.0),
                        difference(ValueFormat.PERCENT, Difference.Kind.CHANGED, "80,0%", "78,5%", -1.5),
                        difference(ValueFormat.INTEGER, Difference.Kind.GONE, "12", "", null)),
                7,
                List.of(),
                List.of(),
                List.of());

        var section = (TableSection)
                DifferencesSection.of(differences, "Seperti dipaparkan pada 3 Nov 2026.", INDONESIAN, INDONESIAN);

        assertThat(section.message())
                .startsWith("Seperti dipaparkan pada 3 Nov 2026. 3 angka berbeda")
                .contains("7 angka tetap sama");
        assertThat(section.table().rows())
                .containsExactly(
                        row("1.200", "1.250", "+50"),
                        row("80,0%", "78,5%", "−1,5 poin"),
                        row("12", "tidak ada lagi", "–"));
    }

    private static Difference difference(
            ValueFormat format, Difference.Kind kind, String then, String now, @Nullable Double change) {
        return new Difference("Provinsi", "Jawa Timur", "Dilatih", format, kind, then, now, change);
    }

    private static List<Cell> row(String then, String now, String change) {
        return List.of(
                Cell.of("Provinsi"), Cell.of("Jawa Timur · Dilatih"), Cell.of(then), Cell.of(now), Cell.of(change));
    }
}
