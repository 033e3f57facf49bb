package id.sinergi.goal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.ViewTest;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.database.PostgresTest;
import id.sinergi.goal.GoalIndicator;
import id.sinergi.goal.GoalSheets;
import id.sinergi.goal.Sheet;
import id.sinergi.goal.SheetCell;
import id.sinergi.goal.SheetPage;
import id.sinergi.goal.SheetQuestion;
import id.sinergi.goal.SheetReader;
import id.sinergi.goal.SpreadRule;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.source.IntakeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Targets that are typed, pasted and spread on the page stand on the page of targets once they are saved. */
@PostgresTest(ownDatabase = true)
@ViewTest(role = UserRole.ADMINISTRATOR)
class SheetViewTest {

    private static final String NEW = "Perjanjian Kinerja";

    @Autowired
    private GoalSheets sheets;

    @Test
    void whatIsTypedAndSpreadIsSavedAsOneBatchAndStandsOnThePageOfTargets() {
        open(2027, "ID");
        type("Indonesia, Setahun", "1,000");
        assertThat(cell("Indonesia, Setahun").getValue()).isEqualTo("1.000");
        spread(SpreadDialog.Over.REGIONS, SpreadRule.EQUAL);
        assertThat(cell("Aceh, Setahun").getValue()).isEqualTo("27");
        assertThat(cell("Papua Barat Daya, Setahun").getValue()).isEqualTo("26");
        assertThat(page()).contains("Jumlah provinsi", "39 perubahan belum disimpan");

        type("Aceh, Setahun", "20");
        spread(SpreadDialog.Over.QUARTERS, SpreadRule.EQUAL);
        assertThat(cell("Aceh, TW IV").getValue()).isEqualTo("5");
        assertThat(cell("Indonesia, TW I").getValue()).isEqualTo("250");
        save(NEW);

        assertThat(page()).contains("Tidak ada yang belum disimpan");
        UI.getCurrent().navigate("target", QueryParameters.simple(Map.of("tahun", "2027", "wilayah", "ID")));
        assertThat(page())
                .contains("Target yang berlaku untuk Indonesia, 2027: 1.000.")
                .contains("38 dari 38 provinsi bersama-sama mendapat 993: 7 belum dibagi.")
                .contains("TW I 250", NEW);
    }

    @Test
    void aBlockFromASpreadsheetIsPastedAndTakenBackInOneStep() {
        open(2028, "35");
        paste(0, 1, "1.000\t2.000\t3.000\t4.000\r\n25\t\t30\tbanyak\r\n");
        assertThat(cell("Jawa Timur, TW IV").getValue()).isEqualTo("4.000");
        assertThat(page()).contains("10.000").contains("Kab. Pacitan, TW IV (banyak): Bukan angka");
        _click(button("Simpan"));
        assertThat(page()).contains("belum disimpan");

        ComponentUtil.fireEvent(_get(SheetTable.class), new SheetTable.Stepped(_get(SheetTable.class), true, true));
        assertThat(_find(Input.class)).allMatch(input -> input.getValue().isEmpty());
        _click(button("Ulangi"));
        assertThat(cell("Jawa Timur, TW I").getValue()).isEqualTo("1.000");
    }

    @Test
    void numbersOfBothStylesAreAskedAboutBeforeAnythingIsSaved() {
        open(2028, "35");
        paste(0, 1, "1.000\t2,000");
        assertThat(page()).contains("2 sel berisi angka yang dapat dibaca dengan dua cara, misalnya 1.000");
        _click(_get(
                _get(SheetDoubts.class),
                Button.class,
                spec -> spec.withText("titik di antara ribuan, koma sebelum desimal: 1.234,5")));
        assertThat(cell("Jawa Timur, TW I").getValue()).isEqualTo("1.000");
        assertThat(page()).contains("Jawa Timur, TW II (2,000)");
    }

    @Test
    void aNextVersionChangesWhatItSaysAndErasesNothing() {
        var document = new TargetDocument("Renja", LocalDate.of(2026, 1, 5));
        var first = sheets.open(question(2029, RegionCode.INDONESIA, null));
        save(first, document, 0, "500", "600");
        var second = sheets.open(question(2029, RegionCode.INDONESIA, document));
        save(second, document, 0, "550");

        assertThat(sheets.open(question(2029, RegionCode.INDONESIA, document)).known())
                .extractingByKeys(new SheetCell(0, 1), new SheetCell(0, 2))
                .extracting(Number::intValue)
                .containsExactly(550, 600);
        UI.getCurrent().navigate("target", QueryParameters.simple(Map.of("tahun", "2029", "wilayah", "ID")));
        assertThat(page()).contains("versi 2");
        assertThatThrownBy(() -> save(second, document, 0, "560"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("Somebody changed targets");
        assertThatThrownBy(() -> save(first, document, 0, "570")).hasMessageContaining("choose it from the list");
        open(2029, "ID");
        _setValue(_get(_get(SheetFields.class), Select.class), document);
        assertThat(cell("Indonesia, TW I").getValue()).isEqualTo("550");
        assertThat(page()).contains("2 perubahan belum disimpan");
        _click(button("Urungkan"));
        open(2029, "ID", document);
        type("Indonesia, TW I", "");
        assertThat(page()).contains("Indonesia, TW I: Sudah ditetapkan dokumen ini");
    }

    @Test
    void aDocumentThatMixesTheTwoWaysOfQuartersIsNotOpened() {
        var document = new TargetDocument("Campuran", LocalDate.of(2026, 1, 5));
        var page = sheets.open(question(2030, RegionCode.INDONESIA, null));
        save(page, document, 0, "5", "7");
        var country = sheets.open(question(2030, RegionCode.INDONESIA, document));
        assertThat(country.isMixed()).isFalse();
        var sheet = new Sheet(country.rows().size(), new SheetReader(true), Map.of());
        sheet.type(new SheetCell(1, 1), "3");
        var aceh = new SheetPage(country.question(), country.rows(), Map.of(), null, country.documents());
        assertThatThrownBy(() -> sheets.save(aceh, sheet, document, true, "uji"))
                .isInstanceOf(IntakeException.class);

        var alone = sheets.open(question(2030, new RegionCode(1100), document));
        var ofAceh = new Sheet(alone.rows().size(), new SheetReader(true), Map.of());
        ofAceh.type(new SheetCell(0, 1), "3");
        sheets.save(alone, ofAceh, document, true, "uji");
        open(2030, "ID", document);
        assertThat(_find(Input.class)).isEmpty();
        assertThat(page()).contains("mencampur dua cara");
    }

    @Test
    void whoLeavesWithUnsavedEntriesIsAsked() {
        open(2028, "35");
        type("Jawa Timur, Setahun", "9");
        UI.getCurrent().navigate("target");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("hilang");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Tetap di sini")));
        assertThat(cell("Jawa Timur, Setahun").getValue()).isEqualTo("9");

        UI.getCurrent().navigate("target");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Buang dan tinggalkan")));
        assertThat(_find(SheetTable.class)).isEmpty();
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 5200})
    void aManagerOfSomeProvincesSetsTheseAlone() {
        UI.getCurrent().navigate("target/isi", QueryParameters.of("tahun", "2030"));
        assertThat(_find(Input.class)).hasSize(10);
        assertThat(page()).contains("Jawa Timur", "Nusa Tenggara Barat").doesNotContain("Aceh");
        type("Jawa Timur, Setahun", "40");
        save("Rencana daerah");
        UI.getCurrent().navigate("target", QueryParameters.simple(Map.of("tahun", "2030", "wilayah", "35")));
        assertThat(page()).contains("Target yang berlaku untuk Jawa Timur, 2030: 40.");

        open(2030, "ID");
        assertThat(_find(Input.class)).isEmpty();
        open(2030, "11");
        assertThat(_find(Input.class)).isEmpty();
        assertThat(page()).contains("Di luar wilayah Anda");
    }

    @Test
    @ViewTest(role = UserRole.MANAGER, regions = 3500)
    void aSheetOfOthersRegionsIsRefusedHoweverItCameAbout() {
        var document = new TargetDocument("Palsu", LocalDate.of(2026, 1, 5));
        var forged = new SheetPage(
                question(2030, null, null),
                List.of(new RegionCode(3500), new RegionCode(5200)),
                Map.of(),
                null,
                List.of());

        assertThatThrownBy(() -> save(forged, document, 1, "10")).isInstanceOf(IntakeException.class);
        assertThat(sheets.open(question(2030, new RegionCode(3500), null)).documents())
                .doesNotContain(document);
        assertThat(sheets.open(question(2030, RegionCode.INDONESIA, null)).rows())
                .isEmpty();
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterReadsTargetsAndTypesNone() {
        UI.getCurrent().navigate("target");
        assertThat(_find(Button.class))
                .noneMatch(button -> button.isVisible() && button.getText().equals("Isi target"));
        assertThatThrownBy(() -> sheets.open(question(2030, RegionCode.INDONESIA, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @ViewTest(role = UserRole.STAFF, language = "en")
    void itSpeaksEnglishAndTakesRatesWithDecimals() {
        open(2031, "ID");
        assertThat(page()).contains("Enter targets", "Left of the year", "New document");
        UI.getCurrent()
                .navigate(
                        "target/isi",
                        QueryParameters.simple(Map.of("tahun", "2031", "wilayah", "ID", "indikator", "R_SERT")));
        assertThat(page()).doesNotContain("Left of the year");
        type("Indonesia, Year", "93.4%");
        save("Performance agreement");
        assertThat(cell("Indonesia, Year").getValue()).isEqualTo("93.4");
    }

    private void save(SheetPage page, TargetDocument document, int row, String... quarters) {
        var sheet = new Sheet(page.rows().size(), new SheetReader(true), page.known());
        for (int i = 0; i < quarters.length; i++) {
            sheet.type(new SheetCell(row, i + 1), quarters[i]);
        }
        sheets.save(page, sheet, document, false, "uji");
    }

    private static SheetQuestion question(int year, @Nullable RegionCode head, @Nullable TargetDocument document) {
        return new SheetQuestion("MOU-2025", new GoalIndicator("DILATIH"), year, head, document);
    }

    private static void spread(SpreadDialog.Over over, SpreadRule rule) {
        _click(button("Bagi…", "Spread…"));
        var groups = _find(_get(Dialog.class), RadioButtonGroup.class);
        choose(groups.getFirst(), over);
        choose(groups.getLast(), rule);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Bagi")));
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void choose(RadioButtonGroup<?> group, Object value) {
        ((RadioButtonGroup<Object>) group).setValue(value);
    }

    private static void save(String document) {
        _setValue(_get(_get(SheetFields.class), TextField.class), document);
        _click(button("Simpan", "Save"));
    }

    private static void type(String cell, String text) {
        _setValue(cell(cell), text);
    }

    private static void paste(int row, int column, String text) {
        var table = _get(SheetTable.class);
        ComponentUtil.fireEvent(table, new SheetTable.Pasted(table, true, row, column, text));
    }

    private static Input cell(String name) {
        return _find(Input.class).stream()
                .filter(input -> name.equals(input.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static Button button(String... texts) {
        return _find(Button.class).stream()
                .filter(button -> List.of(texts).contains(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join(", ", texts)));
    }

    private static void open(int year, String region) {
        open(year, region, null);
    }

    private static void open(int year, String region, @Nullable TargetDocument document) {
        var asked =
                new LinkedHashMap<>(Map.of("tahun", String.valueOf(year), "wilayah", region, "indikator", "DILATIH"));
        if (document != null) {
            asked.put("dokumen", document.date() + " " + document.name());
        }
        UI.getCurrent().navigate("target/isi", QueryParameters.simple(asked));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively()
                + _find(Select.class).stream()
                        .map(select -> select.getLabel() + " " + select.getEmptySelectionCaption())
                        .collect(Collectors.joining(" "));
    }
}
