package id.sinergi.reconciliation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import id.sinergi.component.GridName;
import id.sinergi.indicator.Dimension;
import id.sinergi.indicator.Slice;
import id.sinergi.journey.RecordKind;
import id.sinergi.language.Dates;
import id.sinergi.reconciliation.UnmatchedRecord;
import id.sinergi.reconciliation.UnmatchedService;
import id.sinergi.region.RegionCode;
import id.sinergi.wording.MemberNames;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The placements or tests that match no training, each with what may explain it, for those who may read records. */
class UnmatchedCard extends Composite<Section> {

    private static final String HEIGHT = "440px";

    /** More rows than these scroll. */
    private static final int ALL = 8;

    private static final String FOLDED = "118px";

    private final transient MemberNames names;
    private final Grid<UnmatchedRecord> grid = new Grid<>();

    UnmatchedCard(UnmatchedService records, MemberNames names, Slice slice, RecordKind kind, int rows) {
        this.names = names;
        var title = new H2(getTranslation("reconciliation.rows." + kind));
        var lead = new Paragraph(getTranslation("reconciliation.rows.lead"));
        lead.addClassName("sub");
        configure(kind, title.getText());
        if (rows <= ALL) {
            grid.setAllRowsVisible(true);
        } else {
            grid.setHeight(HEIGHT);
        }
        grid.setItems(query -> records.page(slice, kind, query.getOffset(), query.getLimit()).stream(), query -> rows);
        getContent().addClassNames("card", "c12");
        getContent().add(title, lead, grid);
    }

    private void configure(RecordKind kind, String label) {
        grid.getElement().setAttribute("aria-label", label);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        column("records.person", UnmatchedRecord::person);
        column("reconciliation.rows.day", record -> date(record.day()));
        if (kind == RecordKind.PLACEMENT) {
            folded("records.destination", FOLDED, this::destination);
        }
        folded("reconciliation.rows.cause", GridName.WIDTH, this::cause);
        folded("reconciliation.rows.training", GridName.WIDTH, this::training);
        column("reconciliation.rows.source", UnmatchedRecord::sourceId);
        column("reconciliation.rows.batch", record -> String.valueOf(record.batch()));
    }

    /** The likeliest reason, and that the trainings of one number name several homes where they do. */
    private String cause(UnmatchedRecord record) {
        var cause = getTranslation("reconciliation.cause." + record.match());
        return record.regionDiffers() ? cause + " · " + getTranslation("reconciliation.cause.region") : cause;
    }

    /** {@code 3 Feb 2026–28 Feb 2026, Kota Surabaya}. */
    private String training(UnmatchedRecord record) {
        var region = record.region();
        if (region == null) {
            return getTranslation("dashboard.noValue");
        }
        var home = names.region(RegionCode.of(region), getLocale());
        var finished = record.finished();
        var said = getTranslation(
                finished == null ? "reconciliation.rows.unfinished" : "reconciliation.rows.finished",
                date(record.started()),
                date(finished),
                home);
        return record.underAnother() ? said + " · " + getTranslation("reconciliation.rows.another") : said;
    }

    private void column(String header, ValueProvider<UnmatchedRecord, String> text) {
        grid.addColumn(text).setHeader(getTranslation(header)).setAutoWidth(true);
    }

    /** Takes more lines instead of more width. */
    private void folded(String header, String width, ValueProvider<UnmatchedRecord, String> text) {
        grid.addComponentColumn(record -> new GridName(text.apply(record)))
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setFlexGrow(1);
    }

    private String destination(UnmatchedRecord record) {
        var code = record.destination();
        return code == null ? "" : names.name(Dimension.DESTINATION, code, getLocale());
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.in(getLocale()).mediumDate(day);
    }
}
