package id.sinergi.dashboard;

import id.sinergi.chart.ChartDescription;
import id.sinergi.document.ChartSection;
import id.sinergi.document.FigureSection;
import id.sinergi.document.KeyFigure;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TextSection;
import id.sinergi.followup.SaidAbout;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Indicator;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.statistics.PublishedContextText;
import id.sinergi.subject.Subject;
import id.sinergi.wording.Defined;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a report that the overview shows too, from the very answers that are on the screen. */
@Component
class OverviewShown {

    private final HeadlineText headlines;
    private final Narrative narrative;
    private final PublishedContextText published;
    private final SaidAbout said;

    OverviewShown(HeadlineText headlines, Narrative narrative, PublishedContextText published, SaidAbout said) {
        this.headlines = headlines;
        this.narrative = narrative;
        this.published = published;
        this.said = said;
    }

    ReportSection section(OverviewPart part, Overview overview, ComparedWith compared, Locale locale) {
        return switch (part) {
            case HEADLINES -> headlines(overview, compared, locale);
            case FACTS -> facts(overview, locale);
            case TREND -> chart(overview.trend(), locale, overview.choice().indicator());
            case FUNNEL ->
                chart(
                        overview.funnel(),
                        locale,
                        Indicator.DILATIH,
                        Indicator.DIUJI,
                        Indicator.SERTIFIKAT_ORANG,
                        Indicator.DITEMPATKAN);
            case MAP -> chart(overview.map(), locale, overview.choice().indicator());
            case RANKING -> chart(overview.ranking(), locale, overview.choice().indicator());
            case DESTINATIONS -> chart(overview.destinations(), locale, Indicator.DITEMPATKAN);
            case CONTEXT -> context(overview, locale);
            default -> chart(overview.sectors(), locale, Indicator.DILATIH);
        };
    }

    /** What was published beside the programme's figures, in words: it is no figure of the programme. */
    private TextSection context(Overview overview, Locale locale) {
        return new TextSection(
                OverviewPart.CONTEXT.title(locale),
                "",
                Optional.ofNullable(overview.published())
                        .map(context -> published.lines(context, locale))
                        .orElseGet(() -> List.of(Texts.of("statistics.context.none", locale))));
    }

    private FigureSection headlines(Overview overview, ComparedWith compared, Locale locale) {
        var lines = said.of(overview.slice(), locale);
        return new FigureSection(
                OverviewPart.HEADLINES.title(locale),
                narrative(overview, locale),
                overview.headlines().stream()
                        .map(headline -> headlines
                                .keyFigure(headline, compared, locale)
                                .withSaid(
                                        lines.getOrDefault(headline.indicator().name(), List.of())))
                        .toList());
    }

    private String narrative(Overview overview, Locale locale) {
        if (overview.isEmpty()) {
            return "";
        }
        var sentences = narrative.of(Subject.REGION, overview.slice(), overview.headlines(), locale);
        return (overview.verdict() + " " + sentences).strip();
    }

    private static FigureSection facts(Overview overview, Locale locale) {
        return new FigureSection(
                OverviewPart.FACTS.title(locale),
                overview.isTestedMoreThanTrained() ? Texts.of("dashboard.testedMore", locale) : "",
                overview.facts().stream()
                        .map(fact -> fact(fact, overview, locale))
                        .toList());
    }

    private static ChartSection chart(ChartDescription chart, Locale locale, Indicator... defined) {
        return new ChartSection(chart.caption().alternative(), chart, Defined.all(locale, defined));
    }

    private static KeyFigure fact(Figure fact, Overview overview, Locale locale) {
        var indicator = fact.indicator();
        return new KeyFigure(
                        Defined.shortName(indicator, locale),
                        value(fact),
                        Defined.format(indicator),
                        indicator.isRate() ? "" : Defined.unit(indicator, locale),
                        null,
                        null,
                        null,
                        indicator == Indicator.R_SERT ? overview.young() : "",
                        Defined.of(indicator, locale))
                .withUntil(overview.until(indicator, locale));
    }

    private static @Nullable Double value(Figure figure) {
        var value = figure.value();
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
