package id.sinergi.wording;

import id.sinergi.catalog.Catalog;
import id.sinergi.indicator.Dimension;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.Boundaries;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The names that people read for the keys that figures carry; a region of which they see a part is called that part. */
@Component
public class MemberNames {

    /** More regions than these are not named one by one. */
    private static final int FEW = 4;

    private final RegionCatalog regions;
    private final Catalog catalog;
    private final CurrentScope scope;

    MemberNames(RegionCatalog regions, Catalog catalog, CurrentScope scope) {
        this.regions = regions;
        this.catalog = catalog;
        this.scope = scope;
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
        return region(code, Boundaries.TODAY, locale);
    }

    /**
     * What the viewer sees of a region by these boundaries, as it stands in the middle of a sentence: its name, or which
     * part of it is in scope.
     */
    public String region(RegionCode code, Boundaries boundaries, Locale locale) {
        var parts = regions.parts(code, boundaries);
        var seen = scope.get().intersect(parts);
        if (seen.equals(parts) || (seen.isEmpty() && !code.isCountry())) {
            return shortName(code, locale);
        }
        var named = seen.isEmpty() ? Texts.of("slice.mine.none", locale) : named(seen, locale);
        return code.isCountry()
                ? Texts.of("slice.mine", locale, named)
                : Texts.of("slice.mine.within", locale, shortName(code, locale), named);
    }

    private String named(List<RegionCode> seen, Locale locale) {
        return seen.size() <= FEW
                ? seen.stream().map(region -> shortName(region, locale)).collect(Collectors.joining(", "))
                : Texts.of("slice.mine.many", locale, seen.size());
    }

    private String shortName(RegionCode code, Locale locale) {
        return regions.get(code).shortName().in(locale);
    }
}
