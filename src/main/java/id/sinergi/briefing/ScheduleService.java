package id.sinergi.briefing;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The present viewer's schedules, their log, and the viewer's own address. */
@Service
public class ScheduleService {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s,;<>\"]{1,64}@([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final int LOG = 50;

    private final ScheduleRepository schedules;
    private final DeliveryRepository deliveries;
    private final MailDirectory mail;
    private final BriefingService briefings;
    private final CurrentViewer viewer;
    private final AuditLog audit;
    private final MailSettings settings;
    private final Clock clock;

    ScheduleService(
            ScheduleRepository schedules,
            DeliveryRepository deliveries,
            MailDirectory mail,
            BriefingService briefings,
            CurrentViewer viewer,
            AuditLog audit,
            MailSettings settings,
            Clock clock) {
        this.schedules = schedules;
        this.deliveries = deliveries;
        this.mail = mail;
        this.briefings = briefings;
        this.viewer = viewer;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    public List<Schedule> mine() {
        return schedules.findAllByOwnerOrderById(username()).stream()
                .map(ScheduleEntity::schedule)
                .toList();
    }

    public List<Delivery> log() {
        return deliveries.latest(username(), LOG).stream()
                .map(DeliveryEntity::delivery)
                .toList();
    }

    /** Users who have an address; nobody else can be sent anything. */
    public List<String> reachable() {
        return mail.reachable();
    }

    /** Starts sending a briefing that the viewer may use to users who have an address. */
    @Transactional
    public void add(Briefing briefing, Rhythm rhythm, int day, int hour, List<String> recipients) {
        if (recipients.isEmpty() || !reachable().containsAll(recipients)) {
            throw new IllegalArgumentException("Only users with an address can be sent a briefing");
        }
        if (briefings.find(briefing.id(), Locale.of("id")).isEmpty()) {
            throw new NoSuchElementException("No such briefing: " + briefing.id());
        }
        var due = rhythm.next(clock.instant(), day, hour, clock.getZone());
        schedules.save(new ScheduleEntity(
                new Schedule(0, username(), briefing.id(), rhythm, day, hour, recipients, due, 0, false)));
        audit.enter(AuditEntry.of("SCHEDULED").on(briefing.name()).saying(rhythm + " " + recipients));
    }

    @Transactional
    public void pause(Schedule schedule, boolean paused) {
        schedules
                .findByIdAndOwner(schedule.id(), username())
                .ifPresent(known -> known.pause(paused, clock.instant(), clock.getZone()));
        audit.enter(
                AuditEntry.of(paused ? "SCHEDULE_PAUSED" : "SCHEDULE_RESUMED").on(String.valueOf(schedule.id())));
    }

    @Transactional
    public void delete(int id) {
        schedules.findByIdAndOwner(id, username()).ifPresent(schedule -> {
            schedules.delete(schedule);
            audit.enter(AuditEntry.of("SCHEDULE_DELETED").on(String.valueOf(id)));
        });
    }

    public Optional<String> address() {
        return mail.address(username());
    }

    /** Whether mail may go to this address. */
    public boolean accepts(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(lower).matches()
                && (settings.mailDomains().isEmpty()
                        || settings.mailDomains().contains(lower.substring(lower.indexOf('@') + 1)));
    }

    /** Sets the viewer's own address; an empty one ends all mail. */
    @Transactional
    public void setAddress(String address) {
        if (!address.isBlank() && !accepts(address)) {
            throw new IllegalArgumentException("Mail may not go to this address");
        }
        mail.keep(username(), address.strip().toLowerCase(Locale.ROOT));
        audit.enter(AuditEntry.of("ADDRESS_CHANGED").on(username()));
    }

    /** Whether mail is configured at all. */
    public boolean sends() {
        return settings.sender() != null;
    }

    private String username() {
        return viewer.find().map(Viewer::username).orElseThrow(() -> new NoSuchElementException("Nobody is signed in"));
    }
}
