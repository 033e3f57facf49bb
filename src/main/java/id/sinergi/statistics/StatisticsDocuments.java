package id.sinergi.statistics;

import id.sinergi.document.ReportDocument;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.report.ReportHead;
import id.sinergi.report.ReportService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A page of published figures as a document, with what stands beside every figure of it. */
@Component
public class StatisticsDocuments {

    private final ReportService reports;
    private final StatisticsSections sections;
    private final StatisticsText text;
    private final IndicatorService indicators;

    StatisticsDocuments(
            ReportService reports, StatisticsSections sections, StatisticsText text, IndicatorService indicators) {
        this.reports = reports;
        this.sections = sections;
        this.text = text;
        this.indicators = indicators;
    }

    /** @param path of the view that shows the same */
    public ReportDocument of(StatisticsPage page, String path, Locale locale) {
        var head = new ReportHead(
                text.about(page, locale), stamp(page, locale), Texts.of("statistics.source", locale), batch(page));
        var address = path + "?"
                + pinned(page).entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return reports.document(
                Texts.of("statistics.title", locale),
                Texts.of("statistics.subtitle", locale),
                head,
                sections.of(page, locale),
                address,
                locale);
    }

    /** When the newest figure of the choice was stated, and after which batch. */
    public String stamp(StatisticsPage page, Locale locale) {
        return page.offered().stream()
                .filter(one -> one.code().equals(page.choice().indicator()))
                .map(PublishedIndicator::latest)
                .max(Comparator.<LocalDate>naturalOrder())
                .map(latest -> Texts.of(
                        page.choice().asOf() == null ? "statistics.stamp" : "statistics.stamp.asOf",
                        locale,
                        Dates.in(locale).mediumDate(latest),
                        String.valueOf(batch(page))))
                .orElseGet(() -> Texts.of("dashboard.stamp.none", locale));
    }

    /** All that the page takes for granted, too, so that an address shows the same in a year. */
    public Map<String, String> pinned(StatisticsPage page) {
        var pinned = new LinkedHashMap<String, String>();
        page.choice().write().forEach((name, values) -> pinned.put(name, values.getFirst()));
        pinned.put(SliceParameters.AS_OF, String.valueOf(batch(page)));
        return pinned;
    }

    private int batch(StatisticsPage page) {
        var asOf = page.choice().asOf();
        return asOf == null ? indicators.freshness().batch() : asOf;
    }
}
