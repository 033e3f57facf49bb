package id.sinergi.row;

import java.util.Arrays;
import java.util.Set;

/** Which published figures are numbers of people or things: all whose name has no word for a share, an amount or a mean. */
public final class CountedThing {

    private static final Set<String> OTHERS = Set.of(
            "PERSEN",
            "PERSENTASE",
            "RASIO",
            "TINGKAT",
            "PROPORSI",
            "PANGSA",
            "PERTUMBUHAN",
            "RATA",
            "RATAAN",
            "MEDIAN",
            "INDEKS",
            "UPAH",
            "GAJI",
            "REMITANSI",
            "NILAI",
            "BIAYA");

    private CountedThing() {}

    public static boolean is(String indicator) {
        return Arrays.stream(indicator.split("_")).noneMatch(OTHERS::contains);
    }
}
