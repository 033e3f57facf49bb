package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.document.ReportSection;
import id.sinergi.document.TableSection;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.journey.RecordKind;
import id.sinergi.reconciliation.Comparison;
import id.sinergi.reconciliation.ComparisonDocuments;
import id.sinergi.reconciliation.Tally;
import id.sinergi.reconciliation.UnmatchedService;
import id.sinergi.region.RegionCode;
import id.sinergi.report.ReportService;
import id.sinergi.report.TableCard;
import id.sinergi.wording.MemberNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What the page of reconciliation is put together from, from the counts at its head down to the records. */
@org.springframework.stereotype.Component
class ReconciliationParts {

    static final String PAGE = "rekonsiliasi";

    private final ComparisonDocuments documents;
    private final ReportService reports;
    private final SliceParameters parameters;
    private final RecordService records;
    private final UnmatchedService unmatched;
    private final MemberNames names;

    ReconciliationParts(
            ComparisonDocuments documents,
            ReportService reports,
            SliceParameters parameters,
            RecordService records,
            UnmatchedService unmatched,
            MemberNames names) {
        this.documents = documents;
        this.reports = reports;
        this.parameters = parameters;
        this.records = records;
        this.unmatched = unmatched;
        this.names = names;
    }

    String lead(Comparison comparison, Locale locale) {
        return documents.lead(comparison, locale);
    }

    List<ReportSection> sections(Comparison comparison, Locale locale) {
        var sections = new ArrayList<ReportSection>(documents.whole(comparison, locale));
        documents.regions(comparison, locale).ifPresent(sections::add);
        documents.destinations(comparison, locale).ifPresent(sections::add);
        return sections;
    }

    /** The counts side by side, and who is on one list alone. */
    List<TableCard> whole(Comparison comparison, Locale locale) {
        return documents.whole(comparison, locale).stream()
                .map(section -> new TableCard(section, reports.table(section, locale)))
                .toList();
    }

    /** The records for those who may read them, and the regions and destinations. */
    List<Component> parts(Comparison comparison, Locale locale) {
        var cards = new ArrayList<Component>();
        if (records.permitted()) {
            grid(comparison, RecordKind.PLACEMENT, comparison.placements()).ifPresent(cards::add);
            grid(comparison, RecordKind.CERTIFICATION, comparison.tests()).ifPresent(cards::add);
        }
        var slice = comparison.slice();
        documents
                .regions(comparison, locale)
                .map(section ->
                        members(section, comparison.regions(), key -> slice.withRegion(RegionCode.of(key)), locale))
                .ifPresent(cards::add);
        documents
                .destinations(comparison, locale)
                .map(section -> members(section, comparison.destinations(), slice::withDestination, locale))
                .ifPresent(cards::add);
        return cards;
    }

    /** A member's name leads to the same page about it. */
    private TableCard members(
            TableSection section, List<Comparison.Member> members, Function<String, Slice> narrowed, Locale locale) {
        return new TableCard(section, reports.table(section, locale), row -> {
            var key = members.get(row).key();
            return key.isEmpty() ? "" : address(narrowed.apply(key));
        });
    }

    private String address(Slice slice) {
        return PAGE + "?" + new QueryParameters(parameters.write(slice)).getQueryString();
    }

    private Optional<UnmatchedCard> grid(Comparison comparison, RecordKind kind, Optional<Tally> tally) {
        return tally.filter(told -> told.unmatched() > 0)
                .map(told -> new UnmatchedCard(unmatched, names, comparison.slice(), kind, (int) told.unmatched()));
    }
}
