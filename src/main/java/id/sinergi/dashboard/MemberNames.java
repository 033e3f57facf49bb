package id.sinergi.dashboard;

import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.Dimension;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The names that people read for the keys that figures carry. */
@Component
public class MemberNames {

    private final RegionCatalog regions;
    private final Catalog catalog;

    MemberNames(RegionCatalog regions, Catalog catalog) {
        this.regions = regions;
        this.catalog = catalog;
    }

    /** The name of a member that is known to exist, short enough for an axis. */
    public String name(Dimension dimension, String key, Locale locale) {
        return switch (dimension) {
            case MONTH -> Dates.in(locale).shortMonth(YearMonth.parse(key));
            case PROVINCE, REGENCY -> region(RegionCode.of(key), locale);
            case SECTOR -> catalog.sectors().get(key).name().in(locale);
            case CENTRE -> catalog.centres().get(key).name().in(locale);
            case DESTINATION -> catalog.destinations().get(key).name().in(locale);
            case SEX -> Texts.of("dashboard.sex." + key, locale);
        };
    }

    public String region(RegionCode code, Locale locale) {
        return regions.get(code).shortName().in(locale);
    }
}
