package id.sinergi.language;

import static id.sinergi.language.Dates.ENGLISH;
import static id.sinergi.language.Dates.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate SIGNING = LocalDate.of(2025, 10, 8);
    private static final ZonedDateTime AFTERNOON = SIGNING.atTime(14, 5).atZone(ZoneId.of("Asia/Jakarta"));

    @Test
    void datesAreWrittenInTwoLengths() {
        assertThat(INDONESIAN.date(SIGNING)).isEqualTo("8 Oktober 2025");
        assertThat(INDONESIAN.mediumDate(SIGNING)).isEqualTo("8 Okt 2025");
        assertThat(ENGLISH.date(SIGNING)).isEqualTo("8 October 2025");
    }

    @Test
    void clockTimesHaveADotAndTheZone() {
        assertThat(INDONESIAN.time(AFTERNOON)).isEqualTo("14.05 WIB");
        assertThat(INDONESIAN.time(AFTERNOON.withZoneSameInstant(ZoneId.of("Asia/Makassar"))))
                .isEqualTo("15.05 WITA");
        assertThat(INDONESIAN.time(AFTERNOON.withZoneSameInstant(ZoneId.of("Asia/Jayapura"))))
                .isEqualTo("16.05 WIT");
        assertThat(INDONESIAN.time(AFTERNOON.withZoneSameInstant(ZoneId.of("UTC"))))
                .isEqualTo("07.05 UTC");
        assertThat(INDONESIAN.dateTime(AFTERNOON)).isEqualTo("8 Okt 2025, 14.05 WIB");
        assertThat(ENGLISH.time(AFTERNOON)).isEqualTo("14:05 WIB");
    }

    @Test
    void monthsHaveTheirUsualNames() {
        assertThat(String.join(
                        " ",
                        Arrays.stream(Month.values())
                                .map(INDONESIAN::shortMonth)
                                .toList()))
                .isEqualTo("Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des");
        assertThat(String.join(
                        " ",
                        Arrays.stream(Month.values()).map(INDONESIAN::month).toList()))
                .isEqualTo("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember");
        assertThat(INDONESIAN.month(YearMonth.of(2025, 8))).isEqualTo("Agustus 2025");
        assertThat(ENGLISH.shortMonth(YearMonth.of(2025, 8))).isEqualTo("Aug 2025");
    }

    @Test
    void aQuarterIsATriwulanAndNeverAKuartal() {
        assertThat(INDONESIAN.quarter(2025, 4)).isEqualTo("Triwulan IV 2025");
        assertThat(INDONESIAN.shortQuarter(2025, 4)).isEqualTo("TW IV 2025");
        assertThat(ENGLISH.quarter(2025, 4)).isEqualTo("Q4 2025");
        assertThat(ENGLISH.shortQuarter(2025, 4)).isEqualTo("Q4 2025");
    }

    @Test
    void semestersAreNumberedInRoman() {
        assertThat(INDONESIAN.semester(2025, 1)).isEqualTo("Semester I 2025");
        assertThat(ENGLISH.semester(2025, 2)).isEqualTo("Semester II 2025");
    }
}
