package id.sinergi.briefing;

import id.sinergi.indicator.Slice;
import id.sinergi.language.Texts;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.SectionChoice;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The briefings that come with the program. */
enum ReadyBriefing {
    /** Six slides: title, headline figures, course, journey, regions, destinations. */
    MINISTER(
            ReportFormat.PPTX,
            BriefingPeriod.QUARTERS,
            List.of("HEADLINES", "TREND", "FUNNEL", "RANKING", "DESTINATIONS")),
    QUARTER(
            ReportFormat.PDF_PAPER,
            BriefingPeriod.LAST_QUARTER,
            List.of(
                    "HEADLINES",
                    "FACTS",
                    "TREND",
                    "FUNNEL",
                    "RANKING",
                    "HEATMAP",
                    "SECTORS",
                    "DESTINATIONS",
                    "PROVINCES",
                    "CENTRES")),
    DATA(
            ReportFormat.XLSX,
            BriefingPeriod.QUARTERS,
            List.of(
                    "HEADLINES",
                    "FACTS",
                    "TREND",
                    "FUNNEL",
                    "RANKING",
                    "HEATMAP",
                    "SECTORS",
                    "DESTINATIONS",
                    "MONTHS",
                    "PROVINCES",
                    "REGENCIES",
                    "SECTOR_TABLE",
                    "CENTRES",
                    "DESTINATION_TABLE"));

    private final ReportFormat format;
    private final BriefingPeriod period;
    private final List<String> sections;

    ReadyBriefing(ReportFormat format, BriefingPeriod period, List<String> sections) {
        this.format = format;
        this.period = period;
        this.sections = sections;
    }

    int id() {
        return -1 - ordinal();
    }

    Briefing of(Slice usual, Locale locale) {
        return new Briefing(
                id(),
                "",
                Texts.of("report.ready." + this, locale),
                sections.stream().map(SectionChoice::new).toList(),
                usual,
                period,
                ComparedWith.USUAL,
                "",
                format,
                Set.of());
    }

    static Stream<Briefing> all(Slice usual, Locale locale) {
        return Stream.of(values()).map(ready -> ready.of(usual, locale));
    }
}
