package id.sinergi.quality;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditFilter;
import id.sinergi.audit.AuditLog;
import id.sinergi.audit.AuditRow;
import id.sinergi.audit.AuditTrail;
import id.sinergi.changelog.ChangeKind;
import id.sinergi.changelog.ChangeLog;
import id.sinergi.changelog.State;
import id.sinergi.indicator.Indicator;
import id.sinergi.source.IntakeException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The breaks of series as administrators keep them; each change is entered in the audit log, and what they were is kept. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class BreakAdministration {

    /** Characters of a text. */
    static final int SHORTEST = 3;

    static final int LONGEST = 160;
    private static final int HISTORY = 500;

    private final BreakRepository breaks;
    private final BreakWatch watch;
    private final AuditLog audit;
    private final ChangeLog changes;
    private final AuditTrail trail;

    BreakAdministration(BreakRepository breaks, BreakWatch watch, AuditLog audit, ChangeLog changes, AuditTrail trail) {
        this.breaks = breaks;
        this.watch = watch;
        this.audit = audit;
        this.changes = changes;
        this.trail = trail;
    }

    /** In the order of their days. */
    @Transactional(readOnly = true)
    public List<SeriesBreak> all() {
        return breaks.findAllByOrderByDayAscIdAsc().stream()
                .map(BreakEntity::seriesBreak)
                .toList();
    }

    /**
     * Adds a break or changes one.
     *
     * @throws IntakeException if a text is too short or too long, no indicator is named, or somebody else has changed it
     */
    @Transactional
    public void save(SeriesBreak given) {
        var wanted = tidy(given);
        require(wanted);
        if (wanted.number() == null) {
            var added = breaks.save(new BreakEntity(wanted, user()));
            audit.enter(AuditEntry.of("SERIES_BREAK_ADDED")
                    .on(subject(added.number()))
                    .saying(said(wanted)));
            keep(added.number(), BreakHistory.state(wanted));
        } else {
            change(wanted);
        }
        watch.announce();
    }

    private void change(SeriesBreak wanted) {
        var present = found(wanted);
        var before = present.seriesBreak();
        present.change(wanted);
        audit.enter(AuditEntry.of("SERIES_BREAK_CHANGED")
                .on(subject(present.number()))
                .saying(said(before) + " → " + said(wanted)));
        keep(present.number(), BreakHistory.state(wanted));
    }

    /** @throws IntakeException if somebody else has changed or removed it */
    @Transactional
    public void remove(SeriesBreak given) {
        var present = found(given);
        breaks.delete(present);
        audit.enter(AuditEntry.of("SERIES_BREAK_REMOVED")
                .on(subject(present.number()))
                .saying(said(present.seriesBreak())));
        keep(present.number(), State.NONE);
        watch.announce();
    }

    /** What was done to a break, the latest first. */
    public List<AuditRow> history(SeriesBreak one) {
        var subject = subject(Objects.requireNonNull(one.number()));
        return trail.list(new AuditFilter(subject, "", "", 0), 0, HISTORY).stream()
                .filter(row -> row.subject().equals(subject))
                .toList();
    }

    private BreakEntity found(SeriesBreak given) {
        var number = given.number();
        return (number == null ? Optional.<BreakEntity>empty() : breaks.findById(number))
                .filter(present -> present.seriesBreak().revision() == given.revision())
                .orElseThrow(() -> new IntakeException("quality.break.problem.changed"));
    }

    private static SeriesBreak tidy(SeriesBreak given) {
        return new SeriesBreak(
                given.number(),
                given.day(),
                given.textId().strip(),
                given.textEn().strip(),
                given.indicators(),
                given.revision());
    }

    private static void require(SeriesBreak wanted) {
        boolean written = Stream.of(wanted.textId(), wanted.textEn())
                .allMatch(text -> text.length() >= SHORTEST && text.length() <= LONGEST);
        if (!written) {
            throw new IntakeException("quality.break.problem.text", String.valueOf(SHORTEST), String.valueOf(LONGEST));
        }
        if (wanted.indicators().isEmpty()) {
            throw new IntakeException("quality.break.problem.indicators");
        }
    }

    private static String user() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication())
                .getName();
    }

    private void keep(int number, State state) {
        changes.keep(ChangeKind.BREAK, String.valueOf(number), state);
    }

    private static String subject(int number) {
        return "series_break " + number;
    }

    private static String said(SeriesBreak one) {
        return one.day() + " · " + one.textId() + " · " + one.textEn() + " · "
                + one.indicators().stream().map(Indicator::name).collect(Collectors.joining(", "));
    }
}
