package id.sinergi.quality;

import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordKind;
import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import id.sinergi.wording.MemberNames;
import id.sinergi.wording.SliceNames;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The calendar in words, for the page and for files alike. */
@Component
public class CalendarWords {

    /** More are not named one by one in a sentence. */
    private static final int FEW = 6;

    private final MemberNames names;
    private final SliceNames slices;

    CalendarWords(MemberNames names, SliceNames slices) {
        this.names = names;
        this.slices = slices;
    }

    /** When months are due, and which of them are missing or were late. */
    public String lead(CompletenessCalendar calendar, Locale locale) {
        var rule = text(
                "lead",
                locale,
                calendar.dueDays(),
                Dates.in(locale).date(calendar.today()),
                said(calendar, DeliveryState.MISSING, locale),
                said(calendar, DeliveryState.LATE, locale));
        return calendar.left() == 0
                ? rule
                : rule + " " + text("left", locale, calendar.months().size());
    }

    private static String said(CompletenessCalendar calendar, DeliveryState state, Locale locale) {
        var all = calendar.sources().stream()
                .flatMap(row -> row.months().stream()
                        .filter(month -> month.state() == state)
                        .map(month -> source(RecordKind.valueOf(row.key()), locale) + " "
                                + Dates.in(locale).shortMonth(month.month())))
                .toList();
        if (all.isEmpty()) {
            return text("lead.none", locale);
        }
        var named = String.join(", ", all.subList(0, Math.min(FEW, all.size())));
        return all.size() <= FEW ? named : text("lead.more", locale, named, all.size() - FEW);
    }

    public static String source(RecordKind kind, Locale locale) {
        return text("source." + kind, locale);
    }

    /** The name of a row: of a source, or of a centre or province. */
    public String name(CompletenessCalendar calendar, DeliveryRow row, boolean member, Locale locale) {
        if (!member) {
            return source(RecordKind.valueOf(row.key()), locale);
        }
        var name = names.name(calendar.dimension(), row.key(), locale);
        return row.ownFiles() ? text("own", locale, name) : name;
    }

    public String title(CompletenessCalendar calendar, boolean members, Locale locale) {
        return members
                ? text(
                        "members",
                        locale,
                        source(calendar.kind(), locale),
                        Texts.of("focus.dimension." + calendar.dimension(), locale)
                                .toLowerCase(locale))
                : text("sources", locale);
    }

    /** What a table is about; of members in which regions. */
    public String about(CompletenessCalendar calendar, boolean members, Slice slice, Locale locale) {
        if (!members) {
            return text("sources.lead", locale);
        }
        if (!calendar.told()) {
            return text("members.refused", locale);
        }
        return calendar.members().isEmpty()
                ? text("members.none", locale, slices.region(slice, locale))
                : text(
                        calendar.dimension() == Dimension.CENTRE ? "members.centre" : "members.region",
                        locale,
                        slices.region(slice, locale));
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Texts.of("quality." + key, locale, arguments);
    }
}
