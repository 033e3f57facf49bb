package id.sinergi.statistics;

import java.util.Arrays;
import java.util.Optional;

/** Published indicators that have a name in both languages; others are shown by their code. */
enum KnownIndicator {
    PENEMPATAN_NASIONAL(Unit.SERVICES),
    PENEMPATAN_FORMAL(Unit.SERVICES),
    PENEMPATAN_INFORMAL(Unit.SERVICES),
    TARGET_PENEMPATAN_NASIONAL(Unit.SERVICES),
    TARGET_PENEMPATAN_TERAMPIL(Unit.PEOPLE),
    DIKLAT_3IN1(Unit.PEOPLE),
    DIKLAT_3IN1_DIBUKA(Unit.PEOPLE),
    DIKLAT_3IN1_DITEMPATKAN(Unit.PEOPLE),
    TARGET_DIKLAT_3IN1(Unit.PEOPLE),
    PELATIHAN_KEMENPERIN(Unit.PEOPLE),
    PELATIHAN_DISELENGGARAKAN(Unit.TRAININGS),
    PENDIDIKAN_PELATIHAN_KEMENPERIN(Unit.PEOPLE),
    SDM_INDUSTRI_DICETAK(Unit.PEOPLE),
    LULUSAN_POLITEKNIK(Unit.PEOPLE),
    LULUSAN_SMK(Unit.PEOPLE),
    LULUSAN_BERSERTIFIKAT(Unit.PEOPLE);

    /** What a figure counts. */
    enum Unit {
        SERVICES,
        PEOPLE,
        TRAININGS
    }

    private final Unit unit;

    KnownIndicator(Unit unit) {
        this.unit = unit;
    }

    Unit unit() {
        return unit;
    }

    static Optional<KnownIndicator> find(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findAny();
    }
}
