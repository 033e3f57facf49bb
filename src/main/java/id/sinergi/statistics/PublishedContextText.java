package id.sinergi.statistics;

import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A published figure beside the programme's own in words: its period and vintage are always named. */
@Component
public class PublishedContextText {

    private static final double SMALLEST = 0.1;

    private final StatisticsNames names;

    PublishedContextText(StatisticsNames names) {
        this.names = names;
    }

    /** What was published, and what share of it the programme placed where that is known. */
    public String sentence(PublishedContext context, Locale locale) {
        var figure = context.figure();
        var published = Texts.of(
                "statistics.context",
                locale,
                StatisticsNumbers.value(figure.value(), locale),
                place(figure, locale),
                figure.span().label(locale),
                figure.vintage().label(locale));
        var share = context.share();
        var placed = context.placed();
        return share == null || placed == null
                ? published
                : published + " "
                        + Texts.of(
                                "statistics.context.share",
                                locale,
                                Figures.in(locale).number(placed),
                                figure.span().label(locale),
                                percent(share, placed, locale));
    }

    /** The same with what it counts. */
    public List<String> lines(PublishedContext context, Locale locale) {
        return List.of(sentence(context, locale), Texts.of("statistics.context.note", locale));
    }

    private String place(PublishedFigure figure, Locale locale) {
        return figure.dimension() == PublishedDimension.TOTAL
                ? Texts.of("statistics.context.country", locale)
                : Texts.of(
                        "statistics.context.member",
                        locale,
                        names.dimension(figure.dimension(), locale).toLowerCase(locale),
                        names.member(figure.dimension(), figure.member(), figure.span(), locale));
    }

    private static String percent(double share, long placed, Locale locale) {
        var figures = Figures.in(locale);
        return placed > 0 && share < SMALLEST
                ? Texts.of("statistics.context.below", locale, figures.percent(SMALLEST))
                : figures.percent(share);
    }

    /** The series that the figure is of, as the parameters of the page of published figures. */
    public Map<String, List<String>> parameters(PublishedContext context) {
        var figure = context.figure();
        var choice = StatisticsChoice.USUAL
                .withIndicator(KnownIndicator.PENEMPATAN_NASIONAL.name())
                .withDimension(figure.dimension());
        return (figure.dimension() == PublishedDimension.TOTAL
                        ? choice.withKind(figure.span().kind())
                        : choice.withSpan(figure.span()).withMember(figure.member()))
                .write();
    }
}
