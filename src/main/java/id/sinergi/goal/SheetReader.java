package id.sinergi.goal;

import id.sinergi.language.NumberStyle;
import id.sinergi.language.WrittenNumber;
import id.sinergi.row.Evidence;
import id.sinergi.row.NumberEvidence;
import id.sinergi.source.Problem;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes numbers of what is typed or pasted by the rules for files: what is pasted together is written in one style, which
 * some of its numbers prove; where they prove none, or both, those with signs in them are doubtful.
 *
 * @param whole whether there are no decimals
 */
public record SheetReader(boolean whole) implements Serializable {

    private static final String COLUMN = "nilai";
    private static final int MOST_DIGITS = 12;
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—");

    /** What is read of a text, in the style of what it came with; empty for an empty cell. */
    public Optional<SheetEntry> read(String text, Collection<String> together) {
        var style = style(together);
        return style == null && hasSigns(text) ? Optional.of(doubtful(text)) : read(text, orUsual(style));
    }

    /** @param style what somebody said that it is written in */
    Optional<SheetEntry> read(String text, NumberStyle style) {
        var plain = plain(text);
        return NOTHING.contains(plain) ? Optional.empty() : Optional.of(entry(text.strip(), plain, style));
    }

    private SheetEntry entry(String text, String plain, NumberStyle style) {
        if (plain.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return wrong(text, "goal.sheet.problem.long", String.valueOf(MOST_DIGITS));
        }
        var number = WrittenNumber.parse(plain, style).orElse(null);
        if (number == null) {
            return wrong(text, "intake.reason.number");
        } else if (number.signum() < 0) {
            return wrong(text, "intake.reason.negative");
        } else if (whole && hasDecimals(plain, number)) {
            return wrong(text, "intake.reason.not-whole");
        }
        return new SheetEntry(text, number, null, false);
    }

    /** Also {@code 2,000}, which nobody writes for two: it is two thousand in the other style. */
    private static boolean hasDecimals(String plain, BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0
                || (number.scale() > 0
                        && Arrays.stream(NumberStyle.values())
                                .flatMap(style -> WrittenNumber.parse(plain, style).stream())
                                .anyMatch(other -> other.scale() == 0));
    }

    /** Null where nothing proves one, or something both. */
    private @Nullable NumberStyle style(Collection<String> together) {
        var evidence = new Evidence();
        together.stream()
                .map(this::plain)
                .filter(text -> !NOTHING.contains(text))
                .forEach(text -> evidence.number(COLUMN, text, whole));
        var numbers = evidence.numbers().getOrDefault(COLUMN, new NumberEvidence());
        boolean indonesian = numbers.only(NumberStyle.INDONESIAN) > 0;
        boolean english = numbers.only(NumberStyle.ENGLISH) > 0;
        if (indonesian == english) {
            return indonesian || numbers.isAmbiguous() ? null : NumberStyle.INDONESIAN;
        }
        return indonesian ? NumberStyle.INDONESIAN : NumberStyle.ENGLISH;
    }

    private static NumberStyle orUsual(@Nullable NumberStyle style) {
        return style == null ? NumberStyle.INDONESIAN : style;
    }

    /** Whether it is another number, or none, in another style. */
    private boolean hasSigns(String text) {
        var both = List.of(NumberStyle.values()).stream()
                .map(style -> WrittenNumber.parse(plain(text), style).map(BigDecimal::stripTrailingZeros))
                .distinct()
                .toList();
        return both.size() > 1;
    }

    /** Without spaces around it, of a rate without the percent sign too. */
    private String plain(String text) {
        var plain = text.strip();
        return !whole && plain.endsWith("%")
                ? plain.substring(0, plain.length() - 1).strip()
                : plain;
    }

    private static SheetEntry doubtful(String text) {
        return new SheetEntry(text.strip(), null, new Problem("goal.sheet.problem.doubtful", List.of()), true);
    }

    private static SheetEntry wrong(String text, String problem, String... arguments) {
        return new SheetEntry(text, null, new Problem(problem, List.of(arguments)), false);
    }
}
