package id.sinergi.wording;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.region.Boundaries;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a slice is called, for the one who looks at it: every place, period and filter that a page, a chart or a file
 * names is named here, so that no sentence leaves a filter out or takes a viewer's own regions for the country.
 */
@Component
public class SliceNames {

    private static final String SEPARATOR = " · ";

    /** What a slice can be narrowed by, in the order in which it is named. */
    public enum Part {
        AGREEMENT,
        PERIOD,
        REGION,
        SECTORS,
        CENTRE,
        DESTINATION,
        SEX,
        BOUNDARIES,
        AS_OF
    }

    private final AgreementCatalog agreements;
    private final MemberNames names;

    public SliceNames(AgreementCatalog agreements, MemberNames names) {
        this.agreements = agreements;
        this.names = names;
    }

    /** {@code Jawa Timur}, or {@code wilayah Anda: Jawa Timur, Bali}: what the viewer sees of the slice's region. */
    public String region(Slice slice, Locale locale) {
        return names.region(slice.region(), slice.boundaries(), locale);
    }

    /** All filters in force as they stand below a title: agreement, period, region and whatever else is chosen. */
    public String filters(Slice slice, Locale locale) {
        return filters(slice, Map.of(), locale);
    }

    /**
     * The same with other words for some parts, such as the regions that are compared; no words leave a part out.
     *
     * @param others by part, what is written in its place
     */
    public String filters(Slice slice, Map<Part, String> others, Locale locale) {
        var parts = parts(slice, locale);
        parts.putAll(others);
        return joined(parts);
    }

    /**
     * What a sentence about the figures of a slice has to name besides its period: the place, and every filter that is
     * chosen; the agreement where there are several.
     */
    public String inSentence(Slice slice, Locale locale) {
        var parts = parts(slice, locale);
        parts.remove(Part.PERIOD);
        if (agreements.all().size() == 1) {
            parts.remove(Part.AGREEMENT);
        }
        return joined(parts);
    }

    public String agreement(Slice slice, Locale locale) {
        return agreements
                .find(slice.agreement())
                .map(agreement -> agreement.shortName().in(locale))
                .orElse(slice.agreement());
    }

    private static String joined(Map<Part, String> parts) {
        return parts.values().stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    private Map<Part, String> parts(Slice slice, Locale locale) {
        var parts = new EnumMap<Part, String>(Part.class);
        parts.put(Part.AGREEMENT, agreement(slice, locale));
        parts.put(Part.PERIOD, slice.period().label(locale));
        parts.put(Part.REGION, region(slice, locale));
        parts.put(
                Part.SECTORS,
                slice.sectors().stream()
                        .map(code -> names.name(Dimension.SECTOR, code, locale))
                        .collect(Collectors.joining(SEPARATOR)));
        Optional.ofNullable(slice.centre())
                .ifPresent(code -> parts.put(Part.CENTRE, names.name(Dimension.CENTRE, code, locale)));
        Optional.ofNullable(slice.destination())
                .ifPresent(code -> parts.put(
                        Part.DESTINATION,
                        Texts.of("slice.destination", locale, names.name(Dimension.DESTINATION, code, locale))));
        Optional.ofNullable(slice.sex())
                .ifPresent(sex -> parts.put(Part.SEX, names.name(Dimension.SEX, sex.name(), locale)));
        if (slice.boundaries() != Boundaries.TODAY) {
            parts.put(Part.BOUNDARIES, Texts.of("boundaries." + slice.boundaries(), locale));
        }
        Optional.ofNullable(slice.asOf())
                .ifPresent(batch -> parts.put(Part.AS_OF, Texts.of("slice.asOf", locale, String.valueOf(batch))));
        return parts;
    }
}
