package id.sinergi.quality;

import id.sinergi.language.Dates;
import id.sinergi.language.Texts;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a month, in words. */
public final class DeliveryWords {

    private DeliveryWords() {}

    /** A word or two; of what was late by how many days. */
    public static String state(Delivery delivery, Locale locale) {
        return delivery.state() == DeliveryState.LATE ? late(delivery, locale) : state(delivery.state(), locale);
    }

    private static String late(Delivery delivery, Locale locale) {
        var day = delivery.day();
        return day == null
                ? state(DeliveryState.LATE, locale)
                : text("late", locale, ChronoUnit.DAYS.between(delivery.due(), day));
    }

    public static String state(DeliveryState state, Locale locale) {
        return text("state." + state, locale);
    }

    /** What a state means, in a sentence. */
    public static String meaning(DeliveryState state, Locale locale) {
        return text("state." + state + ".text", locale);
    }

    /** All that is known of a month, for whoever points at it or hears it. */
    public static String said(String row, Delivery delivery, Locale locale) {
        var dates = Dates.in(locale);
        var day = delivery.day();
        var said = Stream.of(
                        row,
                        dates.month(delivery.month()),
                        state(delivery, locale),
                        delivery.state() == DeliveryState.NOT_EXPECTED
                                ? ""
                                : text("due", locale, dates.mediumDate(delivery.due())),
                        day == null
                                ? ""
                                : text("since", locale, dates.mediumDate(day), String.valueOf(delivery.batch())))
                .filter(part -> !part.isEmpty());
        return said.collect(Collectors.joining(" · "));
    }

    /** The states that the calendar shows, in their order. */
    public static List<DeliveryState> shown(CompletenessCalendar calendar) {
        return Stream.of(DeliveryState.values())
                .filter(state -> Stream.concat(calendar.sources().stream(), calendar.members().stream())
                        .flatMap(row -> row.months().stream())
                        .anyMatch(month -> month.state() == state))
                .toList();
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Texts.of("quality." + key, locale, arguments);
    }
}
