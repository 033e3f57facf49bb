package id.sinergi.dashboard;

import id.sinergi.contribution.Contributions;
import id.sinergi.contribution.Split;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.language.Figures;
import id.sinergi.language.Texts;
import id.sinergi.subject.Subject;
import id.sinergi.wording.MemberNames;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names the sector that contributed most to a change, where there is one to tell of. */
@Component
class SectorMover {

    private final Contributions contributions;
    private final MemberNames names;

    SectorMover(Contributions contributions, MemberNames names) {
        this.contributions = contributions;
        this.names = names;
    }

    /** With a space in front; empty where nothing changed or the slice is about sectors itself. */
    String sentence(Subject subject, Slice slice, Headline counted, Locale locale) {
        var period = counted.comparedWith();
        if (counted.previous() == null
                || period == null
                || subject == Subject.SECTOR
                || !slice.sectors().isEmpty()) {
            return "";
        }
        var judged = counted.judgement().judged();
        var complete = slice.withPeriod(judged == null ? slice.period() : judged);
        return contributions.of(slice.withPeriod(period), complete, counted.indicator(), Dimension.SECTOR)
                        instanceof Split split
                ? largest(split, locale)
                : "";
    }

    /** Of those that moved as the whole did. */
    private String largest(Split split, Locale locale) {
        int direction = split.total().signum();
        return split.contributions().stream()
                .filter(one -> !one.isRest() && direction != 0 && one.amount().signum() == direction)
                .findFirst()
                .map(one -> " "
                        + Texts.of(
                                direction > 0 ? "narrative.mover.up" : "narrative.mover.down",
                                locale,
                                names.name(Dimension.SECTOR, Objects.requireNonNull(one.key()), locale),
                                Figures.in(locale).signed(one.amount().longValueExact())))
                .orElse("");
    }
}
