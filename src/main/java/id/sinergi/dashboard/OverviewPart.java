package id.sinergi.dashboard;

import id.sinergi.language.Texts;
import java.util.Locale;

/** What a report can be put together from. */
enum OverviewPart {
    HEADLINES,
    FACTS,
    TREND,
    FUNNEL,
    MAP,
    RANKING,
    DESTINATIONS,
    SECTORS,
    CONTEXT,
    HEATMAP,
    MONTHS,
    PROVINCES,
    REGENCIES,
    SECTOR_TABLE,
    CENTRES,
    DESTINATION_TABLE;

    String title(Locale locale) {
        return Texts.of("dashboard.section." + this, locale);
    }

    boolean isOnScreen() {
        return compareTo(HEATMAP) < 0;
    }

    /** Whether it is about the indicator that is chosen. */
    boolean follows() {
        return this == TREND || this == MAP || this == RANKING;
    }
}
