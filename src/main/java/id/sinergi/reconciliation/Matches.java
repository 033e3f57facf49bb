package id.sinergi.reconciliation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.sinergi.indicator.CellQuestion;
import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.Questions;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.MatchCount;
import id.sinergi.journey.MatchQuery;
import id.sinergi.journey.MatchedRecords;
import id.sinergi.journey.RecordKind;
import id.sinergi.journey.RecordMatches;
import id.sinergi.journey.UnmatchedRow;
import id.sinergi.region.AgreementScope;
import id.sinergi.region.CurrentScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads how records match within what the viewer sees of a slice, once for each state of the data and for viewers of the
 * same agreements: records of others are left out for whoever does not see these.
 */
@Component
class Matches {

    private static final long ROWS = 200_000;

    private record Key(MatchQuery query, AgreementScope agreements, int version) {}

    private final RecordMatches records;
    private final Questions questions;
    private final IndicatorService indicators;
    private final CurrentScope scope;
    private final Cache<Key, MatchedRecords> known = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key key, MatchedRecords found) -> found.counts().size() + 2 * MatchedRecords.FIRST)
            .build();
    private final Cache<Key, List<MatchCount>> knownMonths = Caffeine.newBuilder()
            .maximumWeight(ROWS)
            .weigher((Key key, List<MatchCount> counts) -> counts.size() + 1)
            .build();

    Matches(RecordMatches records, Questions questions, IndicatorService indicators, CurrentScope scope) {
        this.records = records;
        this.questions = questions;
        this.indicators = indicators;
        this.scope = scope;
    }

    /**
     * The slice in the numbers of the database; empty where nothing of it may be seen.
     *
     * @throws id.sinergi.indicator.Withheld for viewers who may read no records
     */
    Optional<MatchQuery> query(Slice slice) {
        return Optional.ofNullable(questions.of(slice, Set.of())).map(question -> query(question, slice));
    }

    /** Of the whole, by region and by destination. */
    List<MatchCount> counts(Slice slice) {
        return read(slice).counts();
    }

    /** By month. */
    List<MatchCount> months(Slice slice) {
        return query(slice)
                .map(query -> knownMonths.get(key(query), key -> List.copyOf(records.months(key.query()))))
                .orElse(List.of());
    }

    /** Those that no journey counts, the latest first; asks nothing more where they came with the counts. */
    List<UnmatchedRow> unmatched(Slice slice, RecordKind kind, int offset, int limit) {
        if (offset + limit > MatchedRecords.FIRST) {
            return query(slice)
                    .map(query -> records.unmatched(query, kind, offset, limit))
                    .orElse(List.of());
        }
        return read(slice).first(kind).stream().skip(offset).limit(limit).toList();
    }

    private MatchedRecords read(Slice slice) {
        return query(slice)
                .map(query -> known.get(key(query), key -> records.of(key.query())))
                .orElse(MatchedRecords.NONE);
    }

    private Key key(MatchQuery query) {
        return new Key(query, scope.agreements(), indicators.freshness().batch());
    }

    /** Whoever sees a part of a region only asks for other regions in the database's numbers, so answers are never mixed. */
    private MatchQuery query(CellQuestion question, Slice slice) {
        return new MatchQuery(
                question.agreement(),
                question.regions(),
                !slice.region().isCountry(),
                slice.period().from().atDay(1),
                slice.period().to().plusMonths(1).atDay(1),
                question.sectors(),
                question.centre(),
                question.destination(),
                question.sex(),
                question.asOf());
    }

    @EventListener(FiguresReplaced.class)
    void forget() {
        known.invalidateAll();
        knownMonths.invalidateAll();
    }
}
