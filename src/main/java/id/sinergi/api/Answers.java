package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Asked;
import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.api.IndicatorAnswer.Member;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.Freshness;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Totals;
import id.sinergi.indicator.Withheld;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import id.sinergi.suppress.NationalBenchmark;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers questions with the figures of {@link IndicatorService}, which the screens show too. */
@Component
class Answers {

    private static final int MOST_FIGURES = 50_000;
    static final String WHOLE = "TOTAL";

    private final IndicatorService indicators;
    private final IndicatorFigures figures;
    private final CurrentScope scope;
    private final NationalBenchmark benchmark;

    Answers(IndicatorService indicators, IndicatorFigures figures, CurrentScope scope, NationalBenchmark benchmark) {
        this.indicators = indicators;
        this.figures = figures;
        this.scope = scope;
        this.benchmark = benchmark;
    }

    /** The state of the data; it changes with every posted batch. */
    Freshness data() {
        return indicators.freshness();
    }

    /**
     * What the client may see of the question's region.
     *
     * @throws ApiProblem if that is nothing: a zero would look like a figure
     */
    List<RegionCode> regions(Question question) {
        return regions(question.slice());
    }

    /** The same of a slice. */
    List<RegionCode> regions(Slice slice) {
        var region = slice.region();
        var regions = scope.under(slice.agreement()).intersect(region);
        if (regions.isEmpty()) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "scope", region.toString());
        }
        return regions;
    }

    /** @throws ApiProblem if the question would tell of too few people */
    IndicatorAnswer answer(Question question) {
        try {
            return told(question);
        } catch (Withheld refused) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "withheld");
        }
    }

    private IndicatorAnswer told(Question question) {
        var by = question.by();
        return new IndicatorAnswer(
                question.indicator().name(),
                question.indicator().unit().name(),
                Asked.of(question.slice()),
                name(by, 0),
                name(by, 1),
                regions(question).stream().map(RegionCode::toString).toList(),
                national(question),
                figures(question),
                Data.of(indicators.freshness()));
    }

    private @Nullable Member national(Question question) {
        return question.needsTotals() || question.indicator().formula().isNarrowed()
                ? null
                : benchmark
                        .of(question.slice())
                        .map(counts -> Member.of(
                                RegionCode.INDONESIA.toString(),
                                question.indicator().of(new Totals(counts, 0, 0))))
                        .orElse(null);
    }

    private static @Nullable String name(List<Breakdown> by, int place) {
        return place < by.size() ? by.get(place).name() : null;
    }

    private List<Member> figures(Question question) {
        var by = question.by();
        return switch (by.size()) {
            case 0 -> List.of(Member.of(WHOLE, figures.total(question.slice(), question.indicator())));
            case 1 -> members(question, by.getFirst());
            default -> pairs(question, by.getFirst(), by.getLast());
        };
    }

    /** Pairs that nobody belongs to are left out. */
    private List<Member> pairs(Question question, Breakdown by, Breakdown across) {
        var pairs = figures.pairs(question.slice(), question.indicator(), by.dimension(), across.dimension());
        if (pairs.size() > MOST_FIGURES) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, "large", String.valueOf(pairs.size()), String.valueOf(MOST_FIGURES));
        }
        return pairs.stream()
                .map(pair -> Member.of(pair.row(), pair.column(), pair.figure()))
                .toList();
    }

    private List<Member> members(Question question, Breakdown by) {
        if (question.indicator().formula().isNarrowed()) {
            return narrowed(question, by);
        }
        var counted = by == Breakdown.BULAN
                ? indicators.series(question.slice())
                : indicators.breakdown(question.slice(), by.dimension());
        return counted.stream()
                .map(member -> Member.of(member.key(), figure(question, by, member)))
                .toList();
    }

    /** Of fixed parts of the slice. */
    private List<Member> narrowed(Question question, Breakdown by) {
        var members = new TreeMap<String, Figure>();
        if (by == Breakdown.BULAN) {
            figures.months(question.slice(), question.indicator())
                    .forEach((month, figure) -> members.put(month.toString(), figure));
        } else {
            members.putAll(figures.by(question.slice(), question.indicator(), by.dimension()));
        }
        return members.entrySet().stream()
                .map(member -> Member.of(member.getKey(), member.getValue()))
                .toList();
    }

    private Figure figure(Question question, Breakdown by, MemberCounts member) {
        var totals = question.needsTotals()
                ? indicators.totals(by.narrow(question.slice(), member.key()))
                : new Totals(member.counts(), 0, 0);
        return question.indicator().of(totals);
    }
}
