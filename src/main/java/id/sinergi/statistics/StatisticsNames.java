package id.sinergi.statistics;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.language.Texts;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The names of published indicators, of what they are broken down by and of its members. */
@Component
public class StatisticsNames {

    /** Before, 91 and 92 were the whole of Papua. */
    private static final LocalDate PAPUA_SPLIT = LocalDate.of(2022, 7, 25);

    private final RegionCatalog regions;
    private final Catalog catalog;

    StatisticsNames(RegionCatalog regions, Catalog catalog) {
        this.regions = regions;
        this.catalog = catalog;
    }

    /** Its name; its code where nobody gave it one. */
    public String indicator(String code, Locale locale) {
        return KnownIndicator.find(code)
                .map(known -> Texts.of("statistics.indicator." + known, locale))
                .orElse(code);
    }

    /** What it counts, as the sources do; empty where that is not known. */
    public String definition(String code, Locale locale) {
        return KnownIndicator.find(code)
                .map(known -> Texts.of("statistics.definition." + known, locale))
                .orElse("");
    }

    /** What one of it is called, such as {@code layanan}; empty where that is not known. */
    String unit(String code, Locale locale) {
        return KnownIndicator.find(code)
                .map(known -> Texts.of("statistics.unit." + known.unit(), locale))
                .orElse("");
    }

    public String dimension(PublishedDimension dimension, Locale locale) {
        return Texts.of("statistics.dimension." + dimension, locale);
    }

    /** The name of a member in the figures of a span; its code where no list has it any more. */
    public String member(PublishedDimension dimension, String code, Span span, Locale locale) {
        return switch (dimension) {
            case TOTAL -> Texts.of("statistics.dimension.TOTAL", locale);
            case PROVINSI, KABKOTA -> region(code, span, locale);
            case NEGARA -> entry(catalog.destinations(), code, locale);
            case SEKTOR -> entry(catalog.sectors(), code, locale);
            case SKEMA -> entry(catalog.schemes(), code, locale);
            case BALAI -> entry(catalog.centres(), code, locale);
            case JENIS_KELAMIN -> Texts.of("dashboard.sex." + code, locale);
            case JABATAN -> code;
        };
    }

    private String region(String code, Span span, Locale locale) {
        var name =
                regions.find(code).map(region -> region.shortName().in(locale)).orElse(code);
        return span.to().isBefore(PAPUA_SPLIT) && isSplitSince(code)
                ? Texts.of("statistics.before2022", locale, name)
                : name;
    }

    private boolean isSplitSince(String code) {
        return RegionCode.parse(code)
                .filter(region -> regions.parts(region, Boundaries.BEFORE_2022).size() > 1)
                .isPresent();
    }

    private static String entry(CodeList<? extends CatalogEntry> list, String code, Locale locale) {
        return list.find(code).map(entry -> entry.name().in(locale)).orElse(code);
    }
}
