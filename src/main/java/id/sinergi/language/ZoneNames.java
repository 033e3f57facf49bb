package id.sinergi.language;

import java.time.ZonedDateTime;

/** The names of Indonesia's time zones. */
final class ZoneNames {

    private ZoneNames() {}

    /** WIB, WITA or WIT by the offset of the moment; another zone by its offset from UTC. */
    static String of(ZonedDateTime moment) {
        return switch (moment.getOffset().getTotalSeconds() / 3600) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default -> "UTC" + moment.getOffset().getId().replace("Z", "");
        };
    }
}
