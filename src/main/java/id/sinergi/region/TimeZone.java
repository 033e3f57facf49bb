package id.sinergi.region;

import java.time.ZoneId;

/** The three legal times of Indonesia, named as they are written after a clock time. */
public enum TimeZone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId zone;

    TimeZone(String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
