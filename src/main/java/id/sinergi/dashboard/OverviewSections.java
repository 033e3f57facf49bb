package id.sinergi.dashboard;

import id.sinergi.document.ReportSection;
import id.sinergi.document.TextSection;
import id.sinergi.indicator.Slice;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportHead;
import id.sinergi.report.SectionSource;
import id.sinergi.wording.Absences;
import id.sinergi.wording.SliceText;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The overview as sections of a report, from the very answers that the screen shows, and the tables behind it. */
@Service
class OverviewSections implements SectionSource {

    private final OverviewService overviews;
    private final OverviewShown shown;
    private final OverviewBehind behind;
    private final SliceText text;
    private final Absences absences;

    OverviewSections(
            OverviewService overviews, OverviewShown shown, OverviewBehind behind, SliceText text, Absences absences) {
        this.overviews = overviews;
        this.shown = shown;
        this.behind = behind;
        this.text = text;
        this.absences = absences;
    }

    @Override
    public List<String> keys() {
        return ChosenPart.keys();
    }

    @Override
    public boolean knows(String key) {
        return ChosenPart.find(key).isPresent();
    }

    @Override
    public String name(String key, Locale locale) {
        return ChosenPart.find(key).orElseThrow().title(locale);
    }

    @Override
    public ReportHead head(Slice slice, Locale locale) {
        return new ReportHead(
                text.filters(slice, locale),
                text.stamp(slice, locale),
                text.source(locale),
                text.freshness().batch());
    }

    @Override
    public List<ReportSection> sections(List<String> keys, Slice slice, ComparedWith compared, Locale locale) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var absence = absences.missing(slice, locale);
        if (absence.isPresent()) {
            return List.of(new TextSection(
                    absence.get().title(), "", List.of(absence.get().text())));
        }
        return keys.stream()
                .flatMap(key -> ChosenPart.find(key).stream())
                .map(chosen -> chosen.part().isOnScreen()
                        ? shown.section(
                                chosen.part(), overviews.of(slice, compared, chosen.choice(), locale), compared, locale)
                        : behind.section(chosen.part(), slice, locale))
                .toList();
    }
}
