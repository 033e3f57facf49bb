package id.sinergi.statistics;

import java.util.Arrays;
import java.util.Optional;

/** What published figures are broken down by, in the words of the ministries' files. */
public enum PublishedDimension {
    TOTAL,
    PROVINSI,
    KABKOTA,
    NEGARA,
    SEKTOR,
    JABATAN,
    SKEMA,
    JENIS_KELAMIN,
    BALAI;

    public static Optional<PublishedDimension> find(String word) {
        return Arrays.stream(values()).filter(one -> one.name().equals(word)).findAny();
    }
}
