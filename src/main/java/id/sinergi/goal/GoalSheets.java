package id.sinergi.goal;

import id.sinergi.agreement.SetTarget;
import id.sinergi.agreement.TargetDocument;
import id.sinergi.agreement.TargetService;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.TargetPosting;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.source.IntakeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Targets as they are typed: sheets of regions that the viewer sees wholly, saved the way of every file. A document's next
 * version says what changes; nothing that it said before is lost.
 */
@Service
@PreAuthorize("hasAnyRole('MANAGER', 'STAFF', 'ADMINISTRATOR')")
public class GoalSheets {

    private final TargetService targets;
    private final IndicatorService indicators;
    private final TargetPosting posting;
    private final CurrentScope scope;
    private final RegionCatalog regions;

    GoalSheets(
            TargetService targets,
            IndicatorService indicators,
            TargetPosting posting,
            CurrentScope scope,
            RegionCatalog regions) {
        this.targets = targets;
        this.indicators = indicators;
        this.posting = posting;
        this.scope = scope;
        this.regions = regions;
    }

    /** Without rows where the viewer does not see the whole region. */
    @Transactional(readOnly = true)
    public SheetPage open(SheetQuestion question) {
        return page(question, rows(question));
    }

    private List<RegionCode> rows(SheetQuestion question) {
        var seen = scope.under(question.agreement());
        var head = question.head();
        if (head == null) {
            return seen.regions().stream().sorted().toList();
        }
        return seen.contains(head)
                ? Stream.concat(Stream.of(head), regions.children(head).stream().map(Region::code))
                        .toList()
                : List.of();
    }

    private SheetPage page(SheetQuestion question, List<RegionCode> rows) {
        var all = targets.documents(indicators.freshness().batch(), question.agreement(), question.year())
                .all();
        var own = all.stream()
                .filter(target -> target.indicator().equals(question.indicator().code())
                        && target.document().equals(question.document())
                        && rows.contains(new RegionCode(target.region())))
                .toList();
        var known = own.stream()
                .collect(Collectors.toMap(
                        target -> new SheetCell(rows.indexOf(new RegionCode(target.region())), target.quarter()),
                        SetTarget::value));
        var documents = all.stream().map(SetTarget::document).distinct().sorted(Comparator.reverseOrder());
        return new SheetPage(question, rows, known, cumulative(own), documents.toList());
    }

    private static @Nullable Boolean cumulative(List<SetTarget> set) {
        var said = set.stream()
                .filter(target -> target.quarter() > 0)
                .map(SetTarget::cumulative)
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : null;
    }

    /**
     * Saves what a sheet says otherwise than the document does.
     *
     * @param document under which; a new one is one that sets nothing yet
     * @return that there is nothing to post where it says nothing else
     * @throws IntakeException if a cell cannot be saved, or what was typed is about targets that are others by now
     */
    @Transactional
    public PostResult save(SheetPage page, Sheet sheet, TargetDocument document, boolean cumulative, String user) {
        if (!page.problems(sheet, cumulative).isEmpty()) {
            throw new IntakeException("goal.sheet.problem.cells");
        }
        var file = new SheetFile(page, document, cumulative, page.changes(sheet, cumulative));
        return file.values().isEmpty() ? new PostResult.NothingToPost() : send(file, user);
    }

    private PostResult send(SheetFile file, String user) {
        try {
            var path = Files.createTempFile("isian", ".csv");
            try {
                Files.writeString(path, file.text());
                return posting.set(path, file.name(), file.answers(), user, () -> requireSame(file));
            } finally {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What somebody else saved meanwhile is not overwritten unseen. */
    private void requireSame(SheetFile file) {
        var page = file.page();
        var before = page.question().document();
        var now = page(page.question().withDocument(file.document()), page.rows());
        if (before == null && now.documents().contains(file.document())) {
            throw new IntakeException("goal.sheet.problem.exists");
        }
        if (!now.known().equals(page.known())) {
            throw new IntakeException("goal.sheet.problem.stale");
        }
    }
}
