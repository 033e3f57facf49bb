package id.sinergi.api;

import id.sinergi.api.IndicatorAnswer.Data;
import id.sinergi.api.PublishedAnswer.Offered;
import id.sinergi.api.PublishedAnswer.Stated;
import id.sinergi.api.PublishedAnswer.Table;
import id.sinergi.statistics.StatisticsNames;
import id.sinergi.statistics.StatisticsService;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The published figures with all their vintages; public, so that every client reads all of them. */
@RestController
class PublishedController {

    static final String PUBLISHED = IndicatorController.ROOT + "/published";

    private static final int MOST_FIGURES = 50_000;

    private final StatisticsService statistics;
    private final StatisticsNames names;
    private final Answers answers;

    PublishedController(StatisticsService statistics, StatisticsNames names, Answers answers) {
        this.statistics = statistics;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping(PUBLISHED)
    ResponseEntity<Object> offered(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            WebRequest request) {
        var form = Representation.accepted(accept);
        var asOf = PublishedQuestion.asOf(parameters);
        var data = Data.of(answers.data());
        if (request.checkNotModified(VersionTag.of(form, asOf + " " + data))) {
            return IndicatorController.unchanged();
        }
        var offered = statistics.offered(asOf).stream()
                .map(one -> Offered.of(one, names))
                .toList();
        return IndicatorController.answer(form, form == Representation.CSV ? PublishedCsv.of(offered) : offered);
    }

    /** @param parameters {@code menurut}, {@code anggota}, {@code periode}, {@code per} */
    @GetMapping(PUBLISHED + "/{code}")
    ResponseEntity<Object> figures(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            WebRequest request) {
        var form = Representation.accepted(accept);
        var question = PublishedQuestion.read(code, parameters);
        var data = Data.of(answers.data());
        if (request.checkNotModified(VersionTag.of(form, question + " " + data))) {
            return IndicatorController.unchanged();
        }
        var answer = answer(question, data);
        return IndicatorController.answer(form, form == Representation.CSV ? PublishedCsv.of(answer) : answer);
    }

    private PublishedAnswer answer(PublishedQuestion question, Data data) {
        var code = question.indicator();
        if (statistics.offered(question.asOf()).stream()
                .noneMatch(one -> one.code().equals(code))) {
            throw new ApiProblem(HttpStatus.NOT_FOUND, "indicator", code);
        }
        var closings = question.member() == null
                ? statistics.closings(code, question.dimension(), question.asOf()).stream()
                        .filter(closing -> question.covers(closing.table().span()))
                        .map(Table::of)
                        .toList()
                : List.<Table>of();
        return new PublishedAnswer(
                code,
                PublishedAnswer.named(code, names),
                question.dimension().name(),
                figures(question),
                closings,
                data);
    }

    private List<Stated> figures(PublishedQuestion question) {
        var read = statistics.figures(
                question.indicator(), question.dimension(), question.member(), question.asOf(), MOST_FIGURES + 1);
        var figures = new ArrayList<Stated>();
        read.stream().filter(question::covers).forEach(figure -> figures.add(Stated.of(figure, names)));
        if (read.size() > MOST_FIGURES) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "large", "> " + MOST_FIGURES, String.valueOf(MOST_FIGURES));
        }
        return figures;
    }
}
