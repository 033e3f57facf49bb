package id.sinergi.subject;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCatalog;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a page about a region, sector, centre or destination is called. */
@Component
public class SubjectNames {

    private final MemberNames names;
    private final SliceNames slices;
    private final RegionCatalog regions;

    SubjectNames(MemberNames names, SliceNames slices, RegionCatalog regions) {
        this.names = names;
        this.slices = slices;
        this.regions = regions;
    }

    /** {@code Jawa Timur}, {@code Manufaktur}, {@code Konstruksi, Manufaktur} or {@code Semua sektor}. */
    public String title(Subject subject, Slice slice, Locale locale) {
        if (subject == Subject.REGION) {
            return capitalised(slices.region(slice, locale), locale);
        }
        var member = subject.member(slice);
        if (!member.isEmpty()) {
            return names.name(subject.peers(slice), member, locale);
        }
        if (subject == Subject.SECTOR && !slice.sectors().isEmpty()) {
            return slice.sectors().stream()
                    .map(code -> names.name(Dimension.SECTOR, code, locale))
                    .collect(Collectors.joining(", "));
        }
        return Texts.of("focus.all." + subject, locale);
    }

    /**
     * What a member is held against, in the middle of a sentence: all of its kind within the same filters, such as
     * {@code semua sektor · Jawa Timur}.
     */
    public String base(Subject subject, Slice slice, Locale locale) {
        var base = slices.inSentence(subject.of(slice, ""), locale);
        return subject == Subject.REGION ? base : Texts.of("focus.base." + subject, locale, base);
    }

    /** The name of the country, which is the one benchmark from outside of a viewer's regions. */
    public String country(Locale locale) {
        return regions.country().name().in(locale);
    }

    private static String capitalised(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
