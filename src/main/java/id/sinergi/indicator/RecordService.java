package id.sinergi.indicator;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.catalog.Catalog;
import id.sinergi.journey.JourneyQuery;
import id.sinergi.journey.JourneyReader;
import id.sinergi.journey.JourneyRow;
import id.sinergi.person.Sex;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people behind a figure of one regency, for those whose work needs them. Every page that is read is entered in the
 * audit log; no page holds more than a person's key cut short.
 */
@Service
public class RecordService {

    private static final int LONGEST_PAGE = 200;

    private final JourneyReader journeys;
    private final Catalog catalog;
    private final TrainingGroups groups;
    private final IndicatorService indicators;
    private final Questions questions;
    private final CurrentViewer viewer;
    private final SliceQuery slices;
    private final AuditLog audit;

    RecordService(
            JourneyReader journeys,
            Catalog catalog,
            TrainingGroups groups,
            IndicatorService indicators,
            Questions questions,
            CurrentViewer viewer,
            SliceQuery slices,
            AuditLog audit) {
        this.journeys = journeys;
        this.catalog = catalog;
        this.groups = groups;
        this.indicators = indicators;
        this.questions = questions;
        this.viewer = viewer;
        this.slices = slices;
        this.audit = audit;
    }

    /** Whether the present viewer's role may read records at all. */
    public boolean permitted() {
        return viewer.find()
                .map(Viewer::role)
                .filter(role -> role != UserRole.MINISTER)
                .isPresent();
    }

    /** How many people the pages hold: the figure itself. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    public int count(Slice slice, Stage stage) {
        return slice.region().isRegency()
                ? (int) stage.of(indicators.totals(slice).counts())
                : 0;
    }

    /** People who reached the stage in the slice's period, in the order in which they did, as known after its batch. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    @Transactional
    public List<PersonRecord> page(Slice slice, Stage stage, int offset, int limit) {
        var question = questions.of(slice, Set.of());
        if (question == null || !slice.region().isRegency()) {
            return List.of();
        }
        return read(slice, stage.name(), question.journeys(stage), offset, limit);
    }

    /** One page, with its trace in the audit log. */
    private List<PersonRecord> read(Slice slice, String what, JourneyQuery query, int offset, int limit) {
        int length = Math.min(limit, LONGEST_PAGE);
        var reader = viewer.find().orElseThrow().username();
        audit.enter(AuditEntry.of("RECORDS_READ")
                .by(reader)
                .about(slices.write(slice))
                .saying("%s %s %s %d+%d".formatted(slice.region(), slice.period(), what, offset, length)));
        return journeys.people(query, offset, length).stream().map(this::person).toList();
    }

    /** Those certified in the slice's period who wait for a placement, the longest wait first. */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    @Transactional
    public List<PersonRecord> waiting(Slice slice, int offset, int limit) {
        var question = questions.of(slice, Set.of());
        if (question == null || !slice.region().isRegency()) {
            return List.of();
        }
        return read(slice, "WAITING", question.journeys(Stage.CERTIFIED).ofThoseWaiting(), offset, limit);
    }

    private PersonRecord person(JourneyRow row) {
        return new PersonRecord(
                row.person(),
                row.sex() == Sex.L.id() ? Sex.L : Sex.P,
                catalog.sectors().get(row.sector()).code(),
                catalog.centres().get(row.centre()).code(),
                row.trainingGroup(),
                row.startedOn(),
                row.trainedOn(),
                row.trainingBatch(),
                row.certifiedOn(),
                row.certificationBatch(),
                row.placedOn(),
                row.destination() == 0
                        ? null
                        : catalog.destinations().get(row.destination()).code(),
                row.placementBatch());
    }

    /**
     * The training groups that people of the slice finished with, the largest first; mostly a few people on exact days, so
     * none for those who may read no records.
     */
    @PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
    public List<TrainingGroup> groups(Slice slice) {
        var question = questions.of(slice, Set.of());
        return question == null || !slice.region().isRegency() ? List.of() : groups.of(question);
    }
}
