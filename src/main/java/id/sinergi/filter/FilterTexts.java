package id.sinergi.filter;

import id.sinergi.catalog.CatalogEntry;
import id.sinergi.catalog.CodeList;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Texts;
import id.sinergi.period.PeriodRange;
import id.sinergi.region.Boundaries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What stands on the chips of the filters, and which of them differ from what a page shows of itself. */
final class FilterTexts {

    private final FilterChoices choices;
    private final Locale locale;

    FilterTexts(FilterChoices choices, Locale locale) {
        this.choices = choices;
        this.locale = locale;
    }

    /** The text of each chip; centre and destination are empty where none is chosen. */
    Map<String, String> of(Slice slice) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(SliceParameters.AGREEMENT, choices.agreement(slice.agreement(), locale));
        texts.put(SliceParameters.PERIOD, slice.period().label(locale));
        texts.put(SliceParameters.REGION, choices.region(slice.region(), locale));
        texts.put(SliceParameters.SECTOR, sectors(slice.sectors()));
        var sex = slice.sex();
        texts.put(SliceParameters.SEX, text("sex." + (sex == null ? "ALL" : sex.name())));
        texts.put(SliceParameters.CENTRE, name(choices.centres(), slice.centre()));
        texts.put(SliceParameters.DESTINATION, name(choices.destinations(), slice.destination()));
        var asOf = slice.asOf();
        texts.put(
                SliceParameters.AS_OF,
                asOf == null ? text("filter.per.now") : text("filter.per.batch", String.valueOf(asOf)));
        texts.put(SliceParameters.BOUNDARIES, text("filter.batas." + slice.boundaries()));
        return texts;
    }

    /** The filters by which the slice is narrowed; the agreement is none of them. */
    static Set<String> set(Slice slice, PeriodRange usualPeriod) {
        var set = new HashSet<String>();
        put(set, SliceParameters.PERIOD, !slice.period().equals(usualPeriod));
        put(set, SliceParameters.REGION, !slice.region().isCountry());
        put(set, SliceParameters.SECTOR, !slice.sectors().isEmpty());
        put(set, SliceParameters.SEX, slice.sex() != null);
        put(set, SliceParameters.CENTRE, slice.centre() != null);
        put(set, SliceParameters.DESTINATION, slice.destination() != null);
        put(set, SliceParameters.AS_OF, slice.asOf() != null);
        put(set, SliceParameters.BOUNDARIES, slice.boundaries() != Boundaries.TODAY);
        return set;
    }

    private static void put(Set<String> set, String name, boolean narrowed) {
        if (narrowed) {
            set.add(name);
        }
    }

    private String sectors(SortedSet<String> codes) {
        return switch (codes.size()) {
            case 0 -> text("filter.sektor.all", choices.sectors().size());
            case 1 -> choices.sectors().get(codes.first()).name().in(locale);
            default -> text("filter.sektor.some", codes.size());
        };
    }

    private String name(CodeList<? extends CatalogEntry> list, @Nullable String code) {
        return code == null
                ? ""
                : list.find(code).map(entry -> entry.name().in(locale)).orElse("");
    }

    private String text(String key, Object... arguments) {
        return Texts.of("dashboard." + key, locale, arguments);
    }
}
