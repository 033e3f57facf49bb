package id.sinergi.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.PostgresTest;
import id.sinergi.followup.FollowUpEntry.Action;
import id.sinergi.region.RegionCode;
import id.sinergi.security.CurrentViewer;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who may say what about a status, and what holds of what was said. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@ViewTest(role = UserRole.MANAGER, regions = 3500)
class FollowUpServiceTest {

    private static final RegionCode JAWA_TIMUR = RegionCode.of("35");

    @Autowired
    FollowUpService followUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void postThePeople() {
        DemoProgramme.in(context);
    }

    @AfterEach
    void forget() {
        SaidFixture.forget(context);
    }

    @Test
    void theLastExplanationHoldsAndAllAreKept() {
        var concern = concern("DITEMPATKAN", JAWA_TIMUR);
        followUps.explain(concern, 0, "Peserta mundur sebelum ujian.", null);
        int first = held(concern).last();
        followUps.explain(concern, first, "Ruang ujian belum siap.", action(today().minusDays(1), null));

        assertThat(held(concern).explanation().told()).isEqualTo("Ruang ujian belum siap.");
        assertThat(held(concern).isOverdue(today())).isTrue();
        assertThat(followUps.overdue()).extracting(FollowUpEntry::concern).containsExactly(concern);
        assertThat(followUps.history(concern))
                .extracting(FollowUpEntry::told)
                .containsExactly("Peserta mundur sebelum ujian.", "Ruang ujian belum siap.");

        followUps.explain(concern, held(concern).last(), "Ruang ujian siap.", action(today().minusDays(1), today()));
        assertThat(followUps.overdue()).isEmpty();
    }

    @Test
    void whatSomebodyElseSaidMeanwhileIsNotSpokenOver() {
        var concern = concern("DILATIH", JAWA_TIMUR);
        followUps.explain(concern, 0, "Satu.", null);

        assertThatThrownBy(() -> followUps.explain(concern, 0, "Dua.", null))
                .isInstanceOfSatisfying(
                        SaidMeanwhile.class,
                        meanwhile -> assertThat(meanwhile.entry().told()).isEqualTo("Satu."));
        assertThat(held(concern).explanation().told()).isEqualTo("Satu.");
    }

    @Test
    void nobodyCommentsOnTheirOwnExplanationNorSpeaksOfOtherRegions() {
        var concern = concern("SERTIFIKAT_ORANG", JAWA_TIMUR);
        followUps.explain(concern, 0, "Satu.", null);

        assertThat(followUps.mayComment(held(concern))).isFalse();
        assertThatThrownBy(() -> followUps.comment(concern, held(concern).last(), "Dua."))
                .isInstanceOf(AccessDeniedException.class);
        var elsewhere = concern("DILATIH", RegionCode.of("33"));
        assertThatThrownBy(() -> followUps.explain(elsewhere, 0, "Satu.", null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(followUps.of(elsewhere.agreement(), elsewhere.region(), elsewhere.year()))
                .isEmpty();
    }

    @Test
    void theOtherMinistryCommentsAndTheCommentStandsUntilTheNextExplanation() {
        var concern = concern("PESERTA", JAWA_TIMUR);
        SaidFixture.explained(context, concern, "Ujian tertunda.", "Menambah penguji.", "orang.lain", today());

        assertThat(followUps.mayComment(held(concern))).isTrue();
        followUps.comment(concern, held(concern).last(), "Penempatan menunggu.");
        assertThat(held(concern).comment()).isNotNull();
        assertThat(jdbc.sql("select action from audit_entry where subject = 'PESERTA' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("FOLLOW_UP_COMMENTED");

        followUps.explain(concern, held(concern).last(), "Ujian selesai.", null);
        assertThat(held(concern).comment()).isNull();
    }

    @Test
    @ViewTest(role = UserRole.MINISTER)
    void aMinisterReadsAndSaysNothing() {
        var concern = concern("DIUJI", JAWA_TIMUR);
        assertThat(followUps.mayExplain(concern)).isFalse();
        assertThatThrownBy(() -> followUps.explain(concern, 0, "Satu.", null))
                .isInstanceOf(AccessDeniedException.class);
    }

    private FollowUp held(Concern concern) {
        return followUps
                .of(concern.agreement(), concern.region(), concern.year())
                .get(concern.indicator());
    }

    private Concern concern(String indicator, RegionCode region) {
        return new Concern("MOU-2025", indicator, region, today().getYear());
    }

    private Action action(LocalDate due, @Nullable LocalDate done) {
        return new Action("Menyewa ruang.", viewer.find().orElseThrow().username(), due, done);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
