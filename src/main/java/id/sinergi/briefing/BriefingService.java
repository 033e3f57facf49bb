package id.sinergi.briefing;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.report.ReportOrder;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The briefings that the present viewer may use: the ready-made ones, one's own, and those shared with one's role. */
@Service
public class BriefingService {

    private final BriefingRepository briefings;
    private final SliceQuery slices;
    private final SliceParameters parameters;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    BriefingService(
            BriefingRepository briefings,
            SliceQuery slices,
            SliceParameters parameters,
            CurrentViewer viewer,
            AuditLog audit,
            Clock clock) {
        this.briefings = briefings;
        this.slices = slices;
        this.parameters = parameters;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Briefing> all(Locale locale) {
        var reader = viewer();
        return Stream.concat(
                        ReadyBriefing.all(parameters.usual(), locale),
                        briefings.visible(reader.username(), reader.role().name()).stream()
                                .map(this::briefing))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Briefing> find(int id, Locale locale) {
        return all(locale).stream().filter(briefing -> briefing.id() == id).findFirst();
    }

    /** A briefing that its owner has sent to others. */
    Briefing scheduled(int id, Locale locale) {
        return ReadyBriefing.all(parameters.usual(), locale)
                .filter(briefing -> briefing.id() == id)
                .findFirst()
                .or(() -> briefings.findById(id).map(this::briefing))
                .orElseThrow(() -> new NoSuchElementException("No such briefing: " + id));
    }

    public boolean isMine(Briefing briefing) {
        return briefing.owner().equals(viewer().username());
    }

    /** Saves a new briefing, or a changed briefing of the present viewer. */
    @Transactional
    public int save(Briefing briefing) {
        var owner = viewer().username();
        var slice = slices.write(briefing.slice());
        audit.enter(AuditEntry.of("BRIEFING_SAVED")
                .on(briefing.name())
                .about(slice)
                .saying(briefing.roles().toString()));
        if (briefing.id() == 0) {
            return briefings
                    .save(new BriefingEntity(owner, briefing, slice, clock.instant()))
                    .id();
        }
        briefings
                .findByIdAndOwner(briefing.id(), owner)
                .orElseThrow(() -> new NoSuchElementException("Not a briefing of the present viewer: " + briefing.id()))
                .change(briefing, slice, clock.instant());
        return briefing.id();
    }

    @Transactional
    public void delete(int id) {
        briefings.findByIdAndOwner(id, viewer().username()).ifPresent(briefing -> {
            briefings.delete(briefing);
            audit.enter(AuditEntry.of("BRIEFING_DELETED").on(String.valueOf(id)));
        });
    }

    private Briefing briefing(BriefingEntity kept) {
        return kept.briefing(slices.read(kept.slice()));
    }

    /** What to make of a briefing now, for a reader of this language. */
    public ReportOrder order(Briefing briefing, Locale reader) {
        var locale = briefing.language().isEmpty() ? reader : Locale.of(briefing.language());
        var period = briefing.period().at(YearMonth.now(clock), briefing.slice().period());
        return new ReportOrder(
                briefing.name(), briefing.sections(), briefing.slice().withPeriod(period), briefing.compared(), locale);
    }

    private Viewer viewer() {
        return viewer.find().orElseThrow(() -> new NoSuchElementException("Nobody is signed in"));
    }
}
