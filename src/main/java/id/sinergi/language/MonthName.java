package id.sinergi.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by the names and abbreviations that Indonesians and English speakers write. */
final class MonthName {

    private static final List<String> WRITTEN = List.of(
            "jan januari january",
            "feb peb februari pebruari february",
            "mar mrt maret march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "agu ags agt agust agus agustus aug august",
            "sep sept september",
            "okt oktober oct october",
            "nov nop november nopember",
            "des desember dec december");
    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthName() {}

    /** 1 to 12; 0 if it is no month's name. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (int month = 0; month < WRITTEN.size(); month++) {
            for (var name : WRITTEN.get(month).split(" ")) {
                numbers.put(name, month + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
