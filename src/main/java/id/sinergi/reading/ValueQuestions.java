package id.sinergi.reading;

import id.sinergi.catalog.Catalog;
import id.sinergi.catalog.CatalogEntry;
import id.sinergi.language.BilingualName;
import id.sinergi.reading.Question.Option;
import id.sinergi.region.Region;
import id.sinergi.region.RegionCatalog;
import id.sinergi.row.Evidence.Word;
import id.sinergi.source.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks what words that are no codes stand for, where something is like them. */
@Component
class ValueQuestions {

    private static final int MOST = 60;

    private final ValueCandidates candidates;
    private final Catalog catalog;
    private final RegionCatalog regions;

    ValueQuestions(ValueCandidates candidates, Catalog catalog, RegionCatalog regions) {
        this.candidates = candidates;
        this.catalog = catalog;
        this.regions = regions;
    }

    List<Question> of(Draft draft, Map<String, Map<String, Word>> unknown) {
        var questions = new ArrayList<Question>();
        unknown.forEach((column, words) -> words.forEach((word, found) -> {
            if (questions.size() < MOST && !isSettled(draft, Subject.value(column, word))) {
                var codes = candidates.of(draft.kind(), column, word, found);
                if (!codes.isEmpty()) {
                    questions.add(question(column, word, found, codes));
                }
            }
        }));
        return questions;
    }

    /** Whether it was said, of this file or of its sender's. */
    static boolean isSettled(Draft draft, Subject subject) {
        return draft.said().to(subject).isPresent()
                || draft.remembered().to(subject).isPresent();
    }

    private Question question(String column, String word, Word found, List<String> codes) {
        var options = new ArrayList<Option>();
        codes.forEach(code -> options.add(new Option(code, named(column, code))));
        options.add(new Option("", new Problem("reading.option.reject", List.of())));
        return new Question(
                Subject.value(column, word),
                new Problem("reading.question.value", List.of(column, word, String.valueOf(found.rows()))),
                new Problem("reading.why.like", List.of()),
                options,
                codes.size() == 1 ? codes.getFirst() : "");
    }

    /** By its Indonesian name, as the files have it. */
    private Problem named(String column, String code) {
        return name(column, code)
                .map(name -> new Problem("reading.option.named", List.of(code, name.in(Locale.of("id")))))
                .orElseGet(() -> new Problem("reading.option.code", List.of(code)));
    }

    private Optional<BilingualName> name(String column, String code) {
        return switch (column) {
            case "kode_wilayah" -> regions.find(code).map(Region::name);
            case "kode_balai" -> catalog.centres().find(code).map(CatalogEntry::name);
            case "kode_sektor" -> catalog.sectors().find(code).map(CatalogEntry::name);
            case "negara" -> catalog.destinations().find(code).map(CatalogEntry::name);
            case "skema_penempatan" -> catalog.schemes().find(code).map(CatalogEntry::name);
            default -> Optional.empty();
        };
    }
}
