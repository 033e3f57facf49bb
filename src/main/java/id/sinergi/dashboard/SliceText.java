package id.sinergi.dashboard;

import id.sinergi.agreement.AgreementCatalog;
import id.sinergi.chart.Caption;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.region.Boundaries;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands beside every figure: the filters in force, how new the data are and where they come from. */
@Component
public class SliceText {

    private static final String SEPARATOR = " · ";

    private final AgreementCatalog agreements;
    private final MemberNames names;
    private final IndicatorService indicators;
    private final Clock clock;

    SliceText(AgreementCatalog agreements, MemberNames names, IndicatorService indicators, Clock clock) {
        this.agreements = agreements;
        this.names = names;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** {@code MoU 8 Okt 2025 · Jan–Sep 2026 · Jawa Timur · Manufaktur}. */
    public String filters(Slice slice, Locale locale) {
        return Stream.of(
                        Stream.of(
                                agreement(slice, locale),
                                slice.period().label(locale),
                                names.region(slice.region(), locale)),
                        slice.sectors().stream().map(code -> names.name(Dimension.SECTOR, code, locale)),
                        Optional.ofNullable(slice.centre()).stream()
                                .map(code -> names.name(Dimension.CENTRE, code, locale)),
                        Optional.ofNullable(slice.destination()).stream()
                                .map(code -> names.name(Dimension.DESTINATION, code, locale)),
                        Optional.ofNullable(slice.sex()).stream()
                                .map(sex -> names.name(Dimension.SEX, sex.name(), locale)),
                        Stream.of(slice.boundaries())
                                .filter(boundaries -> boundaries != Boundaries.TODAY)
                                .map(boundaries -> Texts.of("boundaries." + boundaries, locale)))
                .flatMap(part -> part)
                .collect(Collectors.joining(SEPARATOR));
    }

    public String agreement(Slice slice, Locale locale) {
        return agreements
                .find(slice.agreement())
                .map(agreement -> agreement.shortName().in(locale))
                .orElse(slice.agreement());
    }

    /** {@code Data s.d. 31 Okt 2026 · per 25 Nov 2026, 09.15 WIB · batch 14}; says so where there are no data yet. */
    public String stamp(Slice slice, Locale locale) {
        var freshness = indicators.freshness();
        var through = freshness.dataThrough();
        var posted = freshness.postedAt();
        if (through == null || posted == null) {
            return Texts.of("dashboard.stamp.none", locale);
        }
        var dates = Dates.in(locale);
        return Texts.of(
                slice.asOf() == null ? "dashboard.stamp" : "dashboard.stamp.asOf",
                locale,
                dates.mediumDate(through),
                dates.dateTime(posted.atZone(clock.getZone())),
                String.valueOf(slice.asOf() == null ? freshness.batch() : slice.asOf()));
    }

    /** Says too when made-up people are among the data. */
    public String source(Locale locale) {
        return Texts.of(indicators.freshness().demo() ? "dashboard.source.demo" : "dashboard.source", locale);
    }

    public Freshness freshness() {
        return indicators.freshness();
    }

    /** The words around a chart of this slice. */
    public Caption caption(Slice slice, String title, String subtitle, String alternative, Locale locale) {
        return new Caption(title, alternative, subtitle, filters(slice, locale), stamp(slice, locale), source(locale));
    }
}
