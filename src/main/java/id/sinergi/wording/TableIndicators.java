package id.sinergi.wording;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Indicator;
import java.util.List;

/** Which indicators the tables of screens and files show, in their order. */
public final class TableIndicators {

    /** Of slices side by side. */
    public static final List<Indicator> ALL = List.of(
            Indicator.PESERTA,
            Indicator.DILATIH,
            Indicator.DIUJI,
            Indicator.SERTIFIKAT_ORANG,
            Indicator.SERTIFIKAT_LEMBAR,
            Indicator.DITEMPATKAN,
            Indicator.R_PUTUS,
            Indicator.GENDER,
            Indicator.R_SERT,
            Indicator.SEKTOR);

    /** Of what follows from a destination, which has people placed alone. */
    public static final List<Indicator> OF_DESTINATION = List.of(Indicator.DITEMPATKAN);

    private TableIndicators() {}

    /** Of the members of a dimension; a sector is not divided into sectors. */
    public static List<Indicator> of(Dimension members) {
        return members == Dimension.SECTOR ? fromCounts() : ALL;
    }

    /** Those that follow from the counts of a member. */
    public static List<Indicator> fromCounts() {
        return ALL.stream().filter(indicator -> indicator != Indicator.SEKTOR).toList();
    }
}
