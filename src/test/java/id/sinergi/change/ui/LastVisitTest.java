package id.sinergi.change.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.component.PageLink;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.language.Figures;
import id.sinergi.security.RightsChanged;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What has changed since the viewer was here last is said, and can be asked for. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER)
class LastVisitTest {

    private static final String PERIOD = "periode=2025-12..2026-08";
    private static final Locale INDONESIAN = Locale.of("id");

    /** With every filter that leaves the whole country, or what the viewer sees of it. */
    private static final List<String> FILTERS =
            List.of("", "&sektor=MAN", "&sektor=MAN&sektor=KES", "&jk=P", "&negara=JP", "&jk=L&sektor=MAN&negara=KR");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private SliceParameters parameters;

    @Autowired
    private Clock clock;

    @AfterEach
    void forget() {
        jdbc.sql("delete from visit").update();
        context.publishEvent(new RightsChanged(name()));
    }

    private static String name() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }

    /** The viewer was here two days ago, when that batch was the newest. */
    private void wasHere(int batch) {
        context.publishEvent(new RightsChanged(name()));
        jdbc.sql("delete from visit where viewer = ?").param(name()).update();
        jdbc.sql("insert into visit (viewer, seen_at, batch) values (?, ?, ?)")
                .params(name(), clock.instant().minus(Duration.ofDays(2)).atOffset(ZoneOffset.UTC), batch)
                .update();
    }

    private int beforePlacements() {
        return jdbc.sql("select min(id) - 1 from batch where kind = 'PLACEMENT'")
                .query(Integer.class)
                .single();
    }

    @Test
    void theOverviewSaysWhatHasChangedSinceTheLastVisitWhateverIsFiltered() {
        assertThat(saidEverywhere()).isGreaterThan(3);
    }

    @Test
    @ViewTest(
            role = UserRole.MANAGER,
            regions = {3500, 3374})
    void ofTheRegionsThatTheViewerSees() {
        assertThat(saidEverywhere()).isGreaterThan(1);
    }

    /** How often something had changed. */
    private long saidEverywhere() {
        DemoProgramme.in(context);
        int batch = beforePlacements();
        wasHere(batch);
        return FILTERS.stream().filter(filter -> said(filter, batch)).count();
    }

    private boolean said(String filter, int batch) {
        var location = new Location("?ukuran=DITEMPATKAN&" + PERIOD + filter);
        UI.getCurrent().navigate("", location.getQueryParameters());
        var slice =
                parameters.read(location.getQueryParameters().getParameters()).slice();
        long difference = Indicator.DITEMPATKAN.of(indicators.totals(slice)).numerator()
                - Indicator.DITEMPATKAN
                        .of(indicators.totals(slice.withAsOf(batch)))
                        .numerator();
        var notes = notes().map(PageLink::getText).toList();
        if (difference == 0) {
            assertThat(notes).as(filter).isEmpty();
        } else {
            assertThat(notes)
                    .as(filter)
                    .singleElement()
                    .asString()
                    .startsWith(Figures.in(INDONESIAN).signed(difference) + " ");
        }
        return difference != 0;
    }

    private static Stream<PageLink> notes() {
        return _find(PageLink.class).stream().filter(link -> link.getText().contains("sejak kunjungan terakhir Anda"));
    }

    @Test
    void theChipLeadsToThePageOfChangesWhereTheVisitIsAmongTheChoices() {
        DemoProgramme.in(context);
        int batch = beforePlacements();
        wasHere(batch);
        UI.getCurrent().navigate("", new Location("?ukuran=DITEMPATKAN&" + PERIOD).getQueryParameters());
        var address = new Location(notes().findFirst().orElseThrow().getHref());
        UI.getCurrent().navigate("perubahan", address.getQueryParameters());

        var since = since();
        assertThat(since.getValue()).isEqualTo(batch);
        assertThat(since.getItemLabelGenerator().apply(batch)).contains("kunjungan terakhir Anda, ");

        UI.getCurrent().navigate("perubahan");
        assertThat(since().getListDataView().getItems()).contains(batch);
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> since() {
        return _find(Select.class).stream()
                .filter(select -> "Sejak keadaan data".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasSeenTheNewestDataIsToldOfTheLatestDayOfPostings() {
        DemoProgramme.in(context);
        wasHere(indicators.freshness().batch());
        UI.getCurrent().navigate("", new Location("?" + PERIOD).getQueryParameters());

        assertThat(notes()).isEmpty();
    }
}
