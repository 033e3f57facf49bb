package id.sinergi.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.assessment.AgreementIndicators;
import id.sinergi.assessment.Assessments;
import id.sinergi.briefing.MailDirectory;
import id.sinergi.briefing.ScheduleService;
import id.sinergi.database.PostgresTest;
import id.sinergi.database.SystemRows;
import id.sinergi.following.Wishes.Digest;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.IndicatorFigures;
import id.sinergi.indicator.SliceQuery;
import id.sinergi.judgement.SliceTargetService;
import id.sinergi.region.RegionCode;
import id.sinergi.security.AsUser;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.RightsChanged;
import id.sinergi.security.UserRole;
import id.sinergi.work.JobQueue;
import id.sinergi.work.Jobs;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;

/** Followers are told once, within their rights of that moment and in their language, however the mail server fares. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class AlertingTest {

    private static final String MANAGER = ViewTestExtension.username(UserRole.MANAGER, 3500, 5200);
    private static final String MINISTER = ViewTestExtension.username(UserRole.MINISTER, 0);
    private static final RegionCode JAWA_TIMUR = RegionCode.of("35");

    @Autowired
    ApplicationContext context;

    @Autowired
    FollowService follows;

    @Autowired
    AlertSteps steps;

    @Autowired
    AlertMailSteps mails;

    @Autowired
    UnseenAlerts unseen;

    @Autowired
    ScheduleService addresses;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<Long> queued = new ArrayList<>();

    /** What stands by the rule RED, of whatever is followed; null where nobody can say. */
    private @Nullable Set<String> standing = Set.of();

    private Alerting alerting;

    @BeforeEach
    void begin() {
        DemoProgramme.in(context);
        forget();
        post.start();
        alerting = alerting(post.getSmtp().getPort());
        asManager();
        addresses.setAddress("manajer@contoh.go.id");
        asMinister();
        addresses.setAddress("menteri@contoh.go.id");
    }

    @AfterEach
    void end() {
        post.stop();
        forget();
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        ViewTestExtension.signOut();
    }

    private void forget() {
        AlertFixture.forget(context);
    }

    @Test
    void aCrossingIsToldOnceInTheApplicationAndByMailAndAgainAfterARecovery() throws Exception {
        asManager();
        follow(JAWA_TIMUR);
        look(Set.of());
        assertThat(unseen.count()).isZero();

        look(Set.of("2026"));
        look(Set.of("2026"));
        look(null);
        look(Set.of("2026"));
        assertThat(unseen.count()).isOne();
        assertThat(follows.alerts(Locale.of("id")))
                .extracting(Alert::sentence, Alert::isNew, Alert::standing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Merah 2026 35", true, true));
        assertThat(subjects()).containsExactly("Sinergi: Status menjadi kritis (Ditempatkan)");
        assertThat(body(post.getReceivedMessages()[0]))
                .contains("Merah 2026 35")
                .contains("/wilayah/35?perjanjian=MOU-2025&periode=2026-01..2026-12&ukuran=DITEMPATKAN")
                .contains("/ikuti");

        look(Set.of());
        look(Set.of("2026"));
        assertThat(post.getReceivedMessages()).hasSize(2);
        follows.see();
        assertThat(unseen.count()).isZero();
    }

    @Test
    void overRandomHistoriesEachCrossingReachesTheFollowerExactlyOnce() {
        asManager();
        follow(JAWA_TIMUR);
        var random = new Random(7);
        var held = new HashSet<String>();
        int crossings = 0;
        for (int step = 0; step < 120; step++) {
            Set<String> now = random.nextInt(5) == 0
                    ? null
                    : List.of("2026-05", "2026-06").stream()
                            .filter(one -> random.nextBoolean())
                            .collect(Collectors.toSet());
            if (now != null) {
                crossings +=
                        (int) now.stream().filter(one -> !held.contains(one)).count();
                held.clear();
                held.addAll(now);
            }
            look(now);
        }
        int told = crossings;
        assertThat(told).isGreaterThan(20);
        assertThat(SystemRows.call(() -> jdbc.sql("select count(*) from follow_alert where told")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(told);
        assertThat(IntStream.range(0, post.getReceivedMessages().length)
                        .map(i -> bullets(post.getReceivedMessages()[i]))
                        .sum())
                .isEqualTo(told);
    }

    @Test
    void whatStandsWhenItIsFollowedIsKnownAndNotTold() {
        asManager();
        var what = what(JAWA_TIMUR);
        standing = Set.of("2026");
        follows.follow(what, Set.of(AlertRule.RED));
        var follow = follows.find(what).orElseThrow();
        steps.compare(follow, look(), staged().of(what, follow.rules(), look()), follow.rules());

        look(Set.of("2026"));
        assertThat(unseen.count()).isZero();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(follows.alerts(Locale.of("id"))).extracting(Alert::isNew).containsExactly(false);
    }

    @Test
    void aRuleThatIsOffTellsNothingAndStartsAnewWhenItIsOn() {
        asManager();
        follow(JAWA_TIMUR);
        look(Set.of("2026"));
        follows.change(follows.mine().getFirst(), Set.of(AlertRule.MISSING));
        look(Set.of("2026"));
        assertThat(follows.alerts(Locale.of("id"))).extracting(Alert::standing).containsExactly(false);
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobodyFollowsOthersRegionsOrIsToldOfThem() {
        asManager();
        assertThatThrownBy(() -> follow(RegionCode.of("33"))).isInstanceOf(AccessDeniedException.class);
        follow(JAWA_TIMUR);
        look(Set.of("2026"));
        asMinister();
        assertThat(follows.mine()).isEmpty();
        assertThat(follows.alerts(Locale.of("id"))).isEmpty();
        assertThat(unseen.count()).isZero();
    }

    @Test
    void whoseRightsShrinkIsToldNothingOfBeforeNorOfNow() {
        asManager();
        follow(JAWA_TIMUR);
        follow(null);
        standing = Set.of("2026");
        alerting.look();
        var waiting = List.copyOf(queued);
        assertThat(waiting).hasSize(1);

        onlyNusaTenggaraBarat();
        waiting.forEach(alerting::send);
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(waiting.getFirst())).isEqualTo("SKIPPED");
        assertThat(follows.mine()).extracting(follow -> follow.what().region()).containsOnlyNulls();
        assertThat(follows.alerts(Locale.of("id"))).isEmpty();
        assertThat(unseen.count()).isZero();

        look(Set.of("2026", "2026-07"));
        assertThat(follows.alerts(Locale.of("id"))).extracting(Alert::sentence).containsExactly("Merah 2026-07 ID");
    }

    @Test
    void whoseAgreementIsNoMoreTheOwnIsToldNothing() {
        asManager();
        follow(JAWA_TIMUR);
        standing = Set.of("2026");
        alerting.look();
        var waiting = List.copyOf(queued);
        assertThat(waiting).hasSize(1);
        assertThat(unseen.count()).isOne();

        jdbc.sql("update app_user set all_agreements = false where username = ?")
                .param(MANAGER)
                .update();
        context.publishEvent(new RightsChanged(MANAGER));
        waiting.forEach(alerting::send);

        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(waiting.getFirst())).isEqualTo("SKIPPED");
        assertThat(follows.alerts(Locale.of("id"))).isEmpty();
        assertThat(unseen.count()).isZero();
    }

    @Test
    void whoMayNotSignInAnyMoreIsToldNothing() {
        asManager();
        follow(JAWA_TIMUR);
        jdbc.sql("update app_user set enabled = false where username = ?")
                .param(MANAGER)
                .update();
        look(Set.of("2026"));
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(SystemRows.call(() -> jdbc.sql("select count(*) from follow_alert")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void eachIsToldInTheirOwnLanguage() throws Exception {
        asManager();
        follow(JAWA_TIMUR);
        asMinister();
        follow(JAWA_TIMUR);
        look(Set.of("2026"));

        assertThat(body(to("manajer@contoh.go.id"))).contains("Yth. ").contains("Merah 2026 35");
        assertThat(body(to("menteri@contoh.go.id"))).contains("Dear ").contains("Red 2026 35");
    }

    @Test
    void aMailServerThatIsAwayLosesNothing() {
        asManager();
        follow(JAWA_TIMUR);
        standing = Set.of("2026");
        var broken = alerting(1);
        broken.look();
        long mail = queued.getLast();
        IntStream.range(0, AlertMailEntity.RETRIES)
                .forEach(attempt ->
                        assertThatThrownBy(() -> broken.send(mail)).isInstanceOf(IllegalStateException.class));
        broken.send(mail);
        assertThat(state(mail)).isEqualTo("FAILED");
        assertThat(unseen.count()).as("in the application all the same").isOne();

        look(Set.of("2026"));
        look(Set.of("2026"));
        assertThat(state(mail)).isEqualTo("SENT");
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDigestSaysWhatIsWorseSinceTheOneBeforeAndNothingIsNoMail() throws Exception {
        asManager();
        follows.wish(new Wishes(false, Digest.DAILY));
        follow(JAWA_TIMUR);
        look(Set.of("2026-05"));
        look(Set.of("2026", "2026-06"));
        assertThat(post.getReceivedMessages()).isEmpty();

        jdbc.sql("update follower set digested_at = digested_at - interval '1 second'")
                .update();
        digest();
        assertThat(subjects()).containsExactly("Sinergi: 2 hal memburuk sejak rangkuman terakhir");
        assertThat(body(post.getReceivedMessages()[0]))
                .contains("Merah 2026 35", "Merah 2026-06 35")
                .doesNotContain("2026-05");

        digest();
        look(Set.of("2026"));
        digest();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aDigestIsDueInTheMorning() {
        var zone = clock.getZone();
        var saturday = clock.instant();
        assertThat(Digest.DAILY.next(saturday, zone)).isBetween(saturday, saturday.plus(Duration.ofDays(1)));
        assertThat(Digest.WEEKLY.next(saturday, zone).atZone(zone).getDayOfWeek())
                .isEqualTo(java.time.DayOfWeek.MONDAY);
        assertThat(Digest.NONE.next(saturday, zone)).isNull();
    }

    private void digest() {
        queued.clear();
        jdbc.sql("update follower set due_at = '2000-01-01'").update();
        alerting.queueDigests();
        queued.forEach(alerting::send);
    }

    private void look(@Nullable Set<String> now) {
        standing = now;
        queued.clear();
        alerting.look();
        queued.forEach(alerting::send);
    }

    private Look look() {
        return new Look(clock.instant(), 2026, Sight.of(viewer));
    }

    private void follow(@Nullable RegionCode region) {
        follows.follow(what(region), Set.of(AlertRule.RED));
        SystemRows.run(() -> jdbc.sql("delete from follow_alert").update());
    }

    private static Followed what(@Nullable RegionCode region) {
        return new Followed("MOU-2025", Indicator.DITEMPATKAN, region);
    }

    private void asManager() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
    }

    private void asMinister() {
        ViewTestExtension.signIn(context, UserRole.MINISTER, "en", 0);
    }

    private void onlyNusaTenggaraBarat() {
        jdbc.sql(
                        "delete from user_region where region = 3500 and user_id = (select id from app_user where username = ?)")
                .param(MANAGER)
                .update();
        context.publishEvent(new RightsChanged(MANAGER));
    }

    private String state(long mail) {
        return jdbc.sql("select state from follow_mail where id = ?")
                .param(mail)
                .query(String.class)
                .single();
    }

    /** Sees what the test says, within the rights of whoever looks. */
    private Observer staged() {
        return new Observer(
                context.getBean(AgreementIndicators.class),
                context.getBean(SliceTargetService.class),
                context.getBean(Assessments.class),
                context.getBean(IndicatorFigures.class),
                context.getBean(AlertText.class),
                viewer,
                clock) {
            @Override
            List<Observed> of(Followed what, Set<AlertRule> rules, Look look) {
                if (!rules.contains(AlertRule.RED)) {
                    return List.of();
                }
                var now = standing;
                Map<String, Observed.Told> told = new HashMap<>();
                if (now != null) {
                    now.forEach(one -> told.put(
                            one,
                            new Observed.Told("Merah " + one + " " + what.place(), "Red " + one + " " + what.place())));
                }
                return List.of(new Observed(AlertRule.RED, Indicator.DITEMPATKAN, now == null ? null : told));
            }
        };
    }

    private Alerting alerting(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var jobs = new Jobs(database, clock, context) {
            @Override
            public JobQueue queue(String name, int retries, LongConsumer work) {
                return queued::add;
            }
        };
        return new Alerting(
                steps,
                mails,
                staged(),
                context.getBean(MailDirectory.class),
                viewer,
                context.getBean(AsUser.class),
                new AlertMail(
                        sender, context.getBean(SliceQuery.class), "sinergi@contoh.go.id", "http://localhost:8080/"),
                jobs);
    }

    private List<String> subjects() throws Exception {
        var subjects = new ArrayList<String>();
        for (var message : post.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private MimeMessage to(String address) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(message -> address.equals(recipient(message)))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String body(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    private static int bullets(MimeMessage message) {
        try {
            return (int)
                    body(message).lines().filter(line -> line.startsWith("•")).count();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
