package id.sinergi.dashboard;

import static id.sinergi.indicator.Measure.TRAINED;

import id.sinergi.document.Cell;
import id.sinergi.document.DataTable.Column;
import id.sinergi.export.RecordSource;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.PersonRecord;
import id.sinergi.indicator.RecordService;
import id.sinergi.indicator.Slice;
import id.sinergi.indicator.Stage;
import id.sinergi.language.Texts;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.MemberNames;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The people trained in a slice, one row each, regency after regency: what the record pages show, page by page through
 * the same service, so that the same people may read them and each page stands in the audit log. A destination leaves
 * those who were placed there.
 */
@Service
class RecordRows implements RecordSource {

    private static final int PAGE = 200;

    private final RecordService records;
    private final IndicatorService indicators;
    private final MemberNames names;

    RecordRows(RecordService records, IndicatorService indicators, MemberNames names) {
        this.records = records;
        this.indicators = indicators;
        this.names = names;
    }

    @Override
    public String key() {
        return "RECORDS";
    }

    @Override
    public String name(Locale locale) {
        return Texts.of("dashboard.records.export", locale);
    }

    @Override
    public boolean permitted() {
        return records.permitted();
    }

    @Override
    public List<Column> columns(Locale locale) {
        return Stream.of(
                        "person",
                        "region",
                        "regency",
                        "sex",
                        "sector",
                        "centre",
                        "group",
                        "started",
                        "trained",
                        "certified",
                        "placed",
                        "destination")
                .map(column -> Column.words(Texts.of("dashboard.records.column." + column, locale)))
                .toList();
    }

    @Override
    public long count(Slice slice) {
        return indicators.totals(slice).counts().of(TRAINED);
    }

    @Override
    public void read(Slice slice, Locale locale, Receiver receiver) throws IOException {
        for (var regency : indicators.breakdown(slice, Dimension.REGENCY)) {
            var part = slice.withRegion(RegionCode.of(regency.key()));
            int offset = 0;
            List<PersonRecord> page;
            do {
                page = records.page(part, Stage.TRAINED, offset, PAGE);
                for (var person : page) {
                    if (slice.destination() == null || slice.destination().equals(person.destination())) {
                        receiver.take(row(regency.key(), person, locale));
                    }
                }
                offset += PAGE;
            } while (page.size() == PAGE);
        }
    }

    private List<Cell> row(String regency, PersonRecord person, Locale locale) {
        var destination = person.destination();
        return List.of(
                Cell.of(person.person()),
                Cell.of(regency),
                Cell.of(names.name(Dimension.REGENCY, regency, locale)),
                Cell.of(names.name(Dimension.SEX, person.sex().name(), locale)),
                Cell.of(names.name(Dimension.SECTOR, person.sector(), locale)),
                Cell.of(names.name(Dimension.CENTRE, person.centre(), locale)),
                Cell.of(person.trainingGroup()),
                Cell.of(person.startedOn()),
                Cell.of(person.trainedOn()),
                Cell.of(person.certifiedOn()),
                Cell.of(person.placedOn()),
                Cell.of(destination == null ? null : names.name(Dimension.DESTINATION, destination, locale)));
    }
}
