package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Asked;
import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.api.IndicatorAnswer.Member;
import id.sinergi.indicator.Figure;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.MemberCounts;
import id.sinergi.indicator.Totals;
import id.sinergi.region.CurrentScope;
import id.sinergi.region.RegionCode;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Answers questions with the figures of {@link IndicatorService}, which the screens show too. */
@Component
class Answers {

    private static final String WHOLE = "TOTAL";

    private final IndicatorService indicators;
    private final CurrentScope scope;

    Answers(IndicatorService indicators, CurrentScope scope) {
        this.indicators = indicators;
        this.scope = scope;
    }

    /** The version of the data; it changes with every posted batch. */
    int version() {
        return indicators.freshness().batch();
    }

    /**
     * What the client may see of the question's region.
     *
     * @throws ApiProblem if that is nothing: a zero would look like a figure
     */
    List<RegionCode> regions(Question question) {
        var region = question.slice().region();
        var regions = scope.get().intersect(region);
        if (regions.isEmpty()) {
            throw new ApiProblem(HttpStatus.FORBIDDEN, "scope", region.toString());
        }
        return regions;
    }

    IndicatorAnswer answer(Question question) {
        var by = question.by();
        return new IndicatorAnswer(
                question.indicator().name(),
                question.indicator().unit().name(),
                Asked.of(question.slice()),
                by == null ? null : by.name(),
                regions(question).stream().map(RegionCode::toString).toList(),
                by == null ? List.of(whole(question)) : members(question, by),
                Data.of(indicators.freshness()));
    }

    private Member whole(Question question) {
        return Member.of(WHOLE, question.indicator().of(indicators.totals(question.slice())));
    }

    private List<Member> members(Question question, Breakdown by) {
        if (by == Breakdown.NEGARA && question.needsTotals()) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST, "breakdown", question.indicator().name(), by.name());
        }
        var counted = by == Breakdown.BULAN
                ? indicators.series(question.slice())
                : indicators.breakdown(question.slice(), by.dimension());
        return counted.stream()
                .map(member -> Member.of(member.key(), figure(question, by, member)))
                .toList();
    }

    private Figure figure(Question question, Breakdown by, MemberCounts member) {
        var totals = question.needsTotals()
                ? indicators.totals(by.narrow(question.slice(), member.key()))
                : new Totals(member.counts(), 0, 0);
        return question.indicator().of(totals);
    }
}
