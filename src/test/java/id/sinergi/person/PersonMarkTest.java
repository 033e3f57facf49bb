package id.sinergi.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a person is told from codes, dates, documents and certificates that look alike. */
class PersonMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9917084501010001",
                "3578011708900003",
                "99.17.08.450101.0001",
                "9917 0845 0101 0001",
                "9917-0845/0101_0001",
                "9917\u00A00845\u200B0101\u20110001",
                "\uFF19\uFF19\uFF11\uFF17\uFF10\uFF18\uFF14\uFF15\uFF10\uFF11\uFF10\uFF11\uFF10\uFF10\uFF10\uFF11",
                "KLS9917084501010001A",
                "99170845010100012026",
                "2026/9917084501010001",
                "kelas 12, 9917084501010001-2"
            })
    void aNikIsFoundHoweverItIsWritten(String text) {
        assertThat(PersonMark.in(text)).isEqualTo(PersonMark.NIK);
        assertThat(Masking.shown(text).codePoints().filter(Character::isDigit).count())
                .isLessThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C7391846", "paspor c7391846.", "X 7391846", "AB7391846/2026"})
    void aPassportNumberIsFound(String text) {
        assertThat(PersonMark.in(text)).isEqualTo(PersonMark.PASSPORT);
        assertThat(Masking.shown(text)).doesNotContain("7391846");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kelas a.n. Wati", "Siti binti Umar", "SDR. BUDI", "atas nama Wati", "Ali bin Umar"})
    void wordsThatStandBeforeNamesAreFound(String text) {
        assertThat(PersonMark.in(text)).isEqualTo(PersonMark.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "D-1234567",
                "CONTOH-12345678",
                "2026-1",
                "2026-01-05",
                "2026-01-01 2026-12-31",
                "KEG/2026/0001234/BDI-SBY/14",
                "9917133201010001",
                "2417084501010001",
                "Kabin pesawat",
                "Spa Terapis Lombok",
                "SK 1234567/M/2026",
                "PKS.24/KP2MI/X/2025"
            })
    void codesDatesAndDocumentsAreNoPeople(String text) {
        assertThat(PersonMark.in(text)).isNull();
        assertThat(PersonMark.isWhole(text)).isFalse();
    }

    @Test
    void aCertificateIsShownByItsLastFourCharactersAndAShortOneNotAtAll() {
        assertThat(Masking.ending("24110 5412 4 0012345 2023")).isEqualTo("••••2023");
        assertThat(Masking.ending("C-12345")).isEqualTo("••••");
    }
}
