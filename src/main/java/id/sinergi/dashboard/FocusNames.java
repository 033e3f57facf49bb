package id.sinergi.dashboard;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a page is called and how it is named in the middle of a sentence. */
@Component
public class FocusNames {

    private final MemberNames names;
    private final CurrentScope scope;

    FocusNames(MemberNames names, CurrentScope scope) {
        this.names = names;
        this.scope = scope;
    }

    /** {@code Jawa Timur}, {@code Manufaktur}, {@code Konstruksi, Manufaktur} or {@code Semua sektor}. */
    public String title(Subject subject, Slice slice, Locale locale) {
        var member = subject.member(slice);
        if (!member.isEmpty()) {
            return names.name(subject.peers(slice), member, locale);
        }
        if (subject == Subject.SECTOR && !slice.sectors().isEmpty()) {
            return slice.sectors().stream()
                    .map(code -> names.name(Dimension.SECTOR, code, locale))
                    .collect(Collectors.joining(", "));
        }
        return subject == Subject.REGION ? country(locale) : Texts.of("focus.all." + subject, locale);
    }

    /** The regions of the slice, and what the page is about where that is something else. */
    public String place(Subject subject, Slice slice, Locale locale) {
        var region = slice.region().isCountry() ? countryInSentence(locale) : names.region(slice.region(), locale);
        return subject == Subject.REGION || subject.chosen(slice).isEmpty()
                ? region
                : Texts.of("focus.place." + subject, locale, title(subject, slice, locale), region);
    }

    /** All that the viewer sees is not the country unless that is in scope. */
    public String country(Locale locale) {
        return country("focus.mine", locale);
    }

    /** The same as it stands in the middle of a sentence. */
    public String countryInSentence(Locale locale) {
        return country("focus.mine.inSentence", locale);
    }

    private String country(String mine, Locale locale) {
        return scope.get().contains(RegionCode.INDONESIA)
                ? names.region(RegionCode.INDONESIA, locale)
                : Texts.of(mine, locale);
    }
}
