package id.sinergi.api;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A comparison as one table of a program: the numbers of the whole and of its parts, a line each. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    static String of(ComparisonAnswer answer) {
        return CsvTable.write(csv -> {
            csv.writeRecord("part", "member", "programme", "list", "published", "as_of", "records", "people", "cases");
            sides("TOTAL", List.of(answer.whole()), csv::writeRecord);
            matches("PLACEMENTS", answer.placements(), csv::writeRecord);
            matches("TESTS", answer.tests(), csv::writeRecord);
            sides("REGION", answer.provinces(), csv::writeRecord);
            sides("DESTINATION", answer.destinations(), csv::writeRecord);
        });
    }

    /** Writes one line. */
    private interface Lines {
        void write(String... fields);
    }

    private static void sides(String part, List<ComparisonAnswer.Sides> members, Lines lines) {
        members.forEach(member -> lines.write(
                part,
                member.member(),
                text(member.programme()),
                text(member.list()),
                text(member.published()),
                text(member.asOf()),
                "",
                "",
                member.cases().stream().map(String::valueOf).collect(Collectors.joining(" "))));
    }

    private static void matches(String part, List<ComparisonAnswer.Matched> matches, Lines lines) {
        matches.forEach(match -> lines.write(
                part, match.match(), "", "", "", "", String.valueOf(match.records()), text(match.people()), ""));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
