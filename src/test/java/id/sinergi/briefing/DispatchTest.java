package id.sinergi.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTestExtension;
import id.sinergi.database.PostgresTest;
import id.sinergi.edition.Edition;
import id.sinergi.edition.EditionArchive;
import id.sinergi.edition.EditionService;
import id.sinergi.indicator.SliceParameters;
import id.sinergi.intake.BatchPosted;
import id.sinergi.office.SheetFigures;
import id.sinergi.period.ComparedWith;
import id.sinergi.report.ReportFormat;
import id.sinergi.report.ReportService;
import id.sinergi.report.SectionChoice;
import id.sinergi.security.AsUser;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import id.sinergi.work.JobQueue;
import id.sinergi.work.Jobs;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails reach registered users with a file of their own rights in their language, or are tried again and given up. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
class DispatchTest {

    private static final String MANAGER = ViewTestExtension.username(UserRole.MANAGER, 3500, 5200);
    private static final String MINISTER = ViewTestExtension.username(UserRole.MINISTER, 0);

    @Autowired
    ApplicationContext context;

    @Autowired
    ScheduleRepository schedules;

    @Autowired
    DeliverySteps steps;

    @Autowired
    MailDirectory addresses;

    @Autowired
    ScheduleService service;

    @Autowired
    BriefingService briefings;

    @Autowired
    ReportService reports;

    @Autowired
    EditionArchive archive;

    @Autowired
    EditionService editions;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    AsUser users;

    @Autowired
    SliceParameters parameters;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    private final GreenMail post = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<Long> queued = new ArrayList<>();
    private Dispatch dispatch;
    private int briefing;

    @BeforeEach
    void signIn() {
        DemoProgramme.in(context);
        post.start();
        dispatch = dispatch(post.getSmtp().getPort());
        jdbc.sql("delete from schedule").update();
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        service.setAddress("manajer@contoh.go.id");
        ViewTestExtension.signIn(context, UserRole.MINISTER, "en", 0);
        service.setAddress("Menteri@contoh.go.id");
        briefing = briefings.save(new Briefing(
                0,
                "",
                "Provinsi",
                List.of(new SectionChoice("PROVINCES")),
                parameters.usual(),
                BriefingPeriod.QUARTERS,
                ComparedWith.USUAL,
                "",
                ReportFormat.XLSX,
                Set.of()));
    }

    @AfterEach
    void signOut() {
        post.stop();
        ViewTestExtension.signOut();
    }

    @Test
    void eachRecipientGetsWhatTheyMaySeeInTheirLanguage() throws Exception {
        schedule(Rhythm.MONTHLY, List.of(MANAGER, MINISTER));
        dispatch.enqueueDue();
        assertThat(queued).hasSize(2);
        queued.forEach(dispatch::send);

        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(provinces(to("manajer@contoh.go.id"))).containsExactlyInAnyOrder("35", "52");
        assertThat(provinces(to("menteri@contoh.go.id"))).hasSizeGreaterThan(10);
        assertThat(to("manajer@contoh.go.id").getSubject())
                .contains("wilayah Anda: Jawa Timur, Nusa Tenggara Barat")
                .doesNotContain("Indonesia");
        assertThat(to("menteri@contoh.go.id").getSubject()).endsWith(" · Indonesia");
        assertThat(body(to("manajer@contoh.go.id")))
                .contains("wilayah Anda: Jawa Timur, Nusa Tenggara Barat", "perjanjian=MOU-2025", "per=")
                .doesNotContain("Indonesia");
        assertThat(header(to("manajer@contoh.go.id"))).isEqualTo("Kode");
        assertThat(header(to("menteri@contoh.go.id"))).isEqualTo("Code");
        assertThat(service.log()).extracting(Delivery::state).containsExactly(Delivery.State.SENT, Delivery.State.SENT);
        assertThat(service.mine().getFirst().dueAt()).isAfter(clock.instant());
    }

    @Test
    void whatWasSentIsFrozenForItsSenderAndItsReaderAndNotWhatFailed() {
        jdbc.sql("delete from edition").update();
        schedule(Rhythm.MONTHLY, List.of(MANAGER));
        dispatch.enqueueDue();
        assertThatThrownBy(() -> dispatch(1).send(queued.getFirst())).isInstanceOf(IllegalStateException.class);
        assertThat(editions.count()).isZero();
        dispatch.send(queued.getFirst());

        var sent = editions.list(0, 10).getFirst();
        assertThat(sent.madeBy()).isEqualTo(MINISTER);
        assertThat(sent.reader()).isEqualTo(MANAGER);
        assertThat(sent.scope()).extracting(Object::toString).containsExactly("35", "52");
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id", 3500, 5200);
        assertThat(editions.list(0, 10)).extracting(Edition::id).containsExactly(sent.id());
        assertThat(editions.differences(sent.id()).list()).isEmpty();
    }

    @Test
    void nothingIsSentTwice() {
        schedule(Rhythm.WEEKLY, List.of(MINISTER));
        dispatch.enqueueDue();
        dispatch.enqueueDue();
        assertThat(queued).hasSize(1);
        dispatch.send(queued.getFirst());
        dispatch.send(queued.getFirst());
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void onlyUsersWithAnAddressAreSentAnything() {
        var ready = briefings.find(-1, java.util.Locale.ENGLISH).orElseThrow();
        assertThatThrownBy(() -> service.add(ready, Rhythm.WEEKLY, 1, 7, List.of("orang@luar.example")))
                .isInstanceOf(IllegalArgumentException.class);
        schedule(Rhythm.WEEKLY, List.of(MANAGER));
        dispatch.enqueueDue();
        jdbc.sql("update app_user set enabled = false where username = ?")
                .param(MANAGER)
                .update();
        dispatch.send(queued.getFirst());
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(service.log()).extracting(Delivery::state).containsExactly(Delivery.State.SKIPPED);
    }

    @Test
    void whoHasNoRegionsIsSentNoZeros() {
        ViewTestExtension.signIn(context, UserRole.MANAGER, "id");
        service.setAddress("tanpa@contoh.go.id");
        ViewTestExtension.signIn(context, UserRole.MINISTER, "en", 0);
        schedule(Rhythm.WEEKLY, List.of(ViewTestExtension.username(UserRole.MANAGER)));
        dispatch.enqueueDue();
        dispatch.send(queued.getFirst());
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(service.log()).extracting(Delivery::state).containsExactly(Delivery.State.SKIPPED);
    }

    @Test
    void afterRepeatedFailuresAScheduleIsPausedAndSaysWhy() {
        var broken = dispatch(1);
        int schedule = schedule(Rhythm.WEEKLY, List.of(MINISTER));
        IntStream.range(0, 3).forEach(round -> {
            setDue(schedule, past());
            broken.enqueueDue();
            long id = queued.getLast();
            IntStream.range(0, DeliveryEntity.RETRIES)
                    .forEach(attempt ->
                            assertThatThrownBy(() -> broken.send(id)).isInstanceOf(IllegalStateException.class));
            broken.send(id);
        });
        assertThat(service.log()).extracting(Delivery::state).containsOnly(Delivery.State.FAILED);
        assertThat(service.log().getFirst().problem()).isNotEmpty();
        assertThat(service.mine().getFirst().paused()).isTrue();
        setDue(schedule, past());
        queued.clear();
        broken.enqueueDue();
        assertThat(queued).isEmpty();
    }

    @Test
    void aDeliveryWithoutAMailServerSaysWhatIsNotSet() {
        var nowhere = dispatch("", 25);
        schedule(Rhythm.WEEKLY, List.of(MINISTER));
        nowhere.enqueueDue();

        assertThatThrownBy(() -> nowhere.send(queued.getFirst())).isInstanceOf(IllegalStateException.class);

        assertThat(service.log()).extracting(Delivery::problem).containsExactly("spring.mail.host is not set");
    }

    @Test
    void aBriefingAboutNewDataWaitsUntilPostingHasBeenQuiet() {
        int schedule = schedule(Rhythm.NEW_DATA, List.of(MINISTER));
        setDue(schedule, null);
        dispatch.enqueueDue();
        assertThat(queued).isEmpty();
        dispatch.posted(new BatchPosted(1));
        assertThat(service.mine().getFirst().dueAt()).isAfter(clock.instant().plus(Duration.ofMinutes(50)));
        setDue(schedule, past());
        dispatch.enqueueDue();
        assertThat(queued).hasSize(1);
        assertThat(service.mine().getFirst().dueAt()).isNull();
    }

    private int schedule(Rhythm rhythm, List<String> recipients) {
        var schedule = new Schedule(0, MINISTER, briefing, rhythm, 1, 7, recipients, past(), 0, false);
        return schedules.save(new ScheduleEntity(schedule)).id();
    }

    private void setDue(int schedule, @Nullable Instant moment) {
        jdbc.sql("update schedule set due_at = ? where id = ?")
                .param(moment == null ? null : moment.atOffset(ZoneOffset.UTC))
                .param(schedule)
                .update();
    }

    private Instant past() {
        return clock.instant().minusSeconds(60);
    }

    private Dispatch dispatch(int port) {
        return dispatch("127.0.0.1", port);
    }

    private Dispatch dispatch(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        var jobs = new Jobs(database, clock, context) {
            @Override
            public JobQueue queue(String name, int retries, LongConsumer work) {
                return queued::add;
            }
        };
        var settings = new MailSettings("sinergi@contoh.go.id", List.of(), Duration.ofHours(1));
        return new Dispatch(
                steps,
                addresses,
                briefings,
                reports,
                archive,
                viewer,
                users,
                jobs,
                new BriefingMail(sender, settings),
                settings);
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

    private static List<String> provinces(MimeMessage message) throws Exception {
        try (var workbook = workbook(message)) {
            var sheet = workbook.getSheetAt(2);
            return IntStream.rangeClosed(SheetFigures.HEAD + 1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                    .toList();
        }
    }

    /** Everything that is written in a mail besides its attachment. */
    private static String body(MimeMessage message) throws Exception {
        var content = message.getContent();
        while (content instanceof Multipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    private static String header(MimeMessage message) throws Exception {
        try (var workbook = workbook(message)) {
            return workbook.getSheetAt(2).getRow(SheetFigures.HEAD).getCell(0).getStringCellValue();
        }
    }

    private static XSSFWorkbook workbook(MimeMessage message) throws Exception {
        var parts = (Multipart) message.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getFileName() != null) {
                return open(part);
            }
        }
        throw new AssertionError("no attachment");
    }

    private static XSSFWorkbook open(BodyPart part) throws IOException, jakarta.mail.MessagingException {
        return new XSSFWorkbook(part.getInputStream());
    }
}
