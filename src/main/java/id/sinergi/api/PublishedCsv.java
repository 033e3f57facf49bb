package id.sinergi.api;

import id.sinergi.api.PublishedAnswer.Offered;
import java.util.List;

/** Published figures as tables of a program: one figure a line, its vintage and source beside it. */
final class PublishedCsv {

    private PublishedCsv() {}

    static String of(PublishedAnswer answer) {
        return CsvTable.write(csv -> {
            csv.writeRecord("indicator", "by", "member", "from", "to", "value", "as_of", "status", "source", "batch");
            for (var figure : answer.figures()) {
                csv.writeRecord(
                        answer.indicator(),
                        answer.by(),
                        figure.member(),
                        figure.from().toString(),
                        figure.to().toString(),
                        figure.value().toPlainString(),
                        figure.asOf().toString(),
                        figure.status(),
                        figure.source(),
                        String.valueOf(figure.batch()));
            }
        });
    }

    static String of(List<Offered> offered) {
        return CsvTable.write(csv -> {
            csv.writeRecord("indicator", "by", "rows", "latest", "name_id", "name_en");
            for (var one : offered) {
                csv.writeRecord(
                        one.indicator(),
                        one.by(),
                        String.valueOf(one.rows()),
                        one.latest().toString(),
                        one.name().id(),
                        one.name().en());
            }
        });
    }
}
