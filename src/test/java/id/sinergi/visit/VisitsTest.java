package id.sinergi.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.IndicatorService;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.RightsChanged;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a user saw last time stays the same for a whole visit, on whichever node. */
@PostgresTest(emptied = true)
class VisitsTest {

    private static final Instant START = Instant.parse("2026-11-02T02:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private VisitStore store;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private CurrentViewer viewer;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Visits visits;
    private String name;

    @BeforeEach
    void signIn() {
        name = ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500).getName();
        jdbc.sql("delete from visit").update();
        visits = node();
    }

    @AfterEach
    void signOut() {
        ViewTestExtension.signOut();
    }

    private Visits node() {
        return new Visits(store, indicators, viewer, clock);
    }

    private static Instant after(String duration) {
        return START.plus(Duration.parse(duration));
    }

    @Test
    void whatWasNewestWhenTheVisitBeforeEndedIsToldUntilTheNextOne() {
        visits.opens(name, START, 7, true);
        visits.opens(name, after("PT3H"), 8, false);
        visits.opens(name, after("PT6H"), 9, false);
        assertThat(visits.last()).isEmpty();

        visits.opens(name, after("PT10H1M"), 12, false);
        assertThat(visits.last()).contains(new LastVisit(after("PT6H"), 9));
        visits.opens(name, after("PT13H"), 15, false);
        assertThat(visits.last()).contains(new LastVisit(after("PT6H"), 9));

        visits.opens(name, after("PT30H"), 20, true);
        assertThat(visits.last()).contains(new LastVisit(after("PT13H"), 15));
    }

    @Test
    void aSignInBeginsAVisitUnlessThePresentOneGoesOnElsewhere() {
        visits.opens(name, START, 7, true);
        visits.opens(name, after("PT29M"), 8, true);
        assertThat(visits.last()).isEmpty();

        visits.opens(name, after("PT1H"), 9, false);
        visits.opens(name, after("PT1H31M"), 9, true);
        assertThat(visits.last()).contains(new LastVisit(after("PT1H"), 9));
    }

    @Test
    void aVisitGoesOnOnAnotherNodeAndAfterAStart() {
        visits.opens(name, START, 7, true);
        visits.opens(name, after("PT5M"), 8, false);
        visits.writeAll();
        var other = node();
        other.opens(name, after("PT5H"), 9, false);
        assertThat(other.last()).contains(new LastVisit(after("PT5M"), 8));

        visits.opens(name, after("PT5H10M"), 9, false);
        assertThat(visits.last()).contains(new LastVisit(after("PT5M"), 8));
    }

    /** Pages in any order on two nodes, held against a rule that remembers every page. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLastVisitIsThatOfARecount(long seed) {
        var random = new Random(seed);
        var now = START;
        var last = START;
        int seen = 0;
        LastVisit expected = null;
        for (int batch = 1; batch < 60; batch++) {
            now = now.plus(
                    Duration.ofMinutes(random.nextInt(9) == 0 ? 300 + random.nextInt(2_000) : random.nextInt(200)));
            boolean signedIn = random.nextInt(4) == 0;
            if (seen > 0 && last.isBefore(now.minus(Duration.ofMinutes(signedIn ? 30 : 240)))) {
                expected = new LastVisit(last, seen);
                if (random.nextBoolean()) {
                    visits.writeAll();
                    visits = node();
                }
            }
            visits.opens(name, now, batch, signedIn);
            assertThat(visits.last().orElse(null))
                    .as("page %d of seed %d", batch, seed)
                    .isEqualTo(expected);
            last = now;
            seen = batch;
        }
    }

    @Test
    void nothingIsWrittenForEachPageAndNothingIsLostAtTheEnd() {
        visits.opens(name, START, 7, true);
        visits.opens(name, after("PT9M"), 8, false);
        assertThat(batch()).isEqualTo(7);
        visits.opens(name, after("PT11M"), 9, false);
        assertThat(batch()).isEqualTo(9);
        visits.opens(name, after("PT12M"), 10, false);
        visits.forget(new RightsChanged(name));

        assertThat(batch()).isEqualTo(10);
        assertThat(visits.last()).isEmpty();
    }

    private int batch() {
        return jdbc.sql("select batch from visit where viewer = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }

    @Test
    void aVisitIsForgottenWithItsUserAndNobodyElseHasOne() {
        visits.opens(name, START, 7, true);
        node().opens("nobody", START, 7, true);
        assertThat(count()).isOne();
        jdbc.sql("delete from user_region").update();
        jdbc.sql("delete from app_user where username = ?").param(name).update();

        assertThat(count()).isZero();
    }

    private int count() {
        return jdbc.sql("select count(*) from visit").query(Integer.class).single();
    }
}
