package id.sinergi.edition;

import id.sinergi.audit.AuditEntry;
import id.sinergi.audit.AuditLog;
import id.sinergi.document.ReportDocument;
import id.sinergi.document.ReportSection;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.report.SectionChoice;
import id.sinergi.report.SectionSource;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.security.Viewer;
import id.sinergi.security.WithinScope;
import id.sinergi.work.Jobs;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The archive as the present viewer may see it: the editions made by or for the viewer, and for an administrator that
 * others exist. An edition of regions that the viewer may not see, or may no longer see, is not opened.
 */
@Service
public class EditionService {

    private static final Duration CLEANING = Duration.ofHours(24);

    private final EditionRepository editions;
    private final EditionDocumentRepository documents;
    private final SectionSource sections;
    private final SliceQuery slices;
    private final WithinScope within;
    private final CurrentViewer viewer;
    private final AuditLog audit;

    EditionService(
            EditionRepository editions,
            EditionDocumentRepository documents,
            EditionSteps steps,
            EditionSettings settings,
            Jobs jobs,
            SectionSource sections,
            SliceQuery slices,
            WithinScope within,
            CurrentViewer viewer,
            AuditLog audit) {
        this.editions = editions;
        this.documents = documents;
        this.sections = sections;
        this.slices = slices;
        this.within = within;
        this.viewer = viewer;
        this.audit = audit;
        jobs.every("old-editions", CLEANING, () -> steps.removeOlderThan(settings.kept()));
    }

    /** The newest first; for administrators all there are. */
    @Transactional(readOnly = true)
    public List<Edition> list(int offset, int limit) {
        var present = viewer();
        var rows = seesAll(present) ? editions.all(offset, limit) : editions.of(present.username(), offset, limit);
        return rows.stream().map(this::edition).toList();
    }

    public int count() {
        var present = viewer();
        return seesAll(present) ? editions.count() : editions.countOf(present.username());
    }

    /** Empty where there is none, or where it is not told to the viewer that there is. */
    public Optional<Edition> find(long id) {
        var present = viewer();
        return editions.findById(id)
                .map(this::edition)
                .filter(edition -> seesAll(present) || edition.belongsTo(present.username()));
    }

    /** Why an edition that exists is not opened; empty where it is. */
    public Optional<Edition.Refusal> refusal(Edition edition) {
        var present = viewer();
        if (!edition.belongsTo(present.username())) {
            return Optional.of(Edition.Refusal.OTHERS);
        }
        var seen = present.under(edition.order().slice().agreement());
        return !seen.isEmpty() && edition.scope().stream().allMatch(seen::contains)
                ? Optional.empty()
                : Optional.of(Edition.Refusal.SCOPE);
    }

    /** What an edition says, as it was presented; entered in the audit log. */
    public ReportDocument open(long id) {
        var edition = permitted(id);
        audit.enter(AuditEntry.of("EDITION_OPENED")
                .on(edition.fileName())
                .about(slices.write(edition.order().slice()))
                .saying(String.valueOf(id)));
        return document(id);
    }

    /** An edition's figures beside those that the same order gives today, for the regions that it is of. */
    public Differences differences(long id) {
        var edition = permitted(id);
        var unknown = editions.findById(id)
                .map(kept -> slices.reading(kept.slice()).unknown())
                .orElse(List.of());
        if (!unknown.isEmpty()) {
            return Differences.notComparable(unknown);
        }
        var keys = edition.order().sections().stream().map(SectionChoice::key).toList();
        return EditionComparison.of(keys, document(id), within.call(edition.within(), () -> today(edition, keys)));
    }

    private Map<String, ReportSection> today(Edition edition, List<String> keys) {
        var order = edition.order();
        var known = keys.stream().filter(sections.keys()::contains).toList();
        var made = sections.sections(known, order.slice().withAsOf(null), order.compared(), order.locale());
        var byKey = new LinkedHashMap<String, ReportSection>();
        for (int i = 0; i < made.size() && made.size() == known.size(); i++) {
            byKey.put(known.get(i), made.get(i));
        }
        return byKey;
    }

    /** The edition as the database knows it, whatever a caller holds. */
    private Edition permitted(long id) {
        return find(id).filter(edition -> refusal(edition).isEmpty())
                .orElseThrow(() -> new AccessDeniedException("Not an edition for the present viewer: " + id));
    }

    private ReportDocument document(long id) {
        return documents
                .findById(id)
                .map(kept -> FrozenDocument.read(kept.content()))
                .orElseThrow(() -> new NoSuchElementException("No such edition: " + id));
    }

    private Edition edition(EditionEntity kept) {
        return kept.edition(slices.read(kept.slice()));
    }

    private static boolean seesAll(Viewer present) {
        return present.role() == UserRole.ADMINISTRATOR;
    }

    private Viewer viewer() {
        return viewer.find().orElseThrow(() -> new NoSuchElementException("Nobody is signed in"));
    }
}
