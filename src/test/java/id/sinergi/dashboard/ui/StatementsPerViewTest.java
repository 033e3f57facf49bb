package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.CountedStatements;
import id.sinergi.database.PostgresTest;
import id.sinergi.dispute.Against;
import id.sinergi.dispute.Dispute;
import id.sinergi.dispute.DisputeCause;
import id.sinergi.dispute.DisputeService;
import id.sinergi.dispute.Opening;
import id.sinergi.indicator.Indicator;
import id.sinergi.indicator.Ledger;
import id.sinergi.indicator.Slice;
import id.sinergi.period.PeriodRange;
import id.sinergi.security.UserRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A view asks the database at most ten times, with nothing in any cache and however many rows and bars it shows. */
@PostgresTest(ownDatabase = true)
@Tag("undated")
@ViewTest(role = UserRole.MANAGER)
class StatementsPerViewTest {

    private static final int MOST = 10;

    /** Whatever reads counted figures or records. */
    private static final Pattern FIGURES =
            Pattern.compile("(from|join) (cell|cell_past|ledger|lag|journey|training|certification|placement)\\b");

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

    @Autowired
    Ledger ledger;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DisputeService disputes;

    @Autowired
    Clock clock;

    private static int version;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wilayah",
                "wilayah/35",
                "wilayah/35.74",
                "sektor",
                "sektor/MAN",
                "balai",
                "balai/579344",
                "negara",
                "negara/KR",
                "angkatan",
                "tinjauan",
                "menunggu",
                "menunggu?wilayah=35&menurut=sector",
                "menunggu?wilayah=35.74&jk=P",
                "matriks",
                "matriks?baris=region&kolom=month&lapis=sector&nilai=trained",
                "matriks?baris=centre&kolom=quarter&lapis=region&nilai=placement-rate",
                "matriks?wilayah=35&baris=sex&kolom=centre&lapis=quarter&pada=2026-01..2026-03",
                "perlu-dilihat",
                "statistik",
                "statistik?menurut=NEGARA&masa=2024-01-01..2024-12-31&anggota=TW",
                "tampilan",
                "beranda",
                "bandingkan?menurut=region&dengan=35&dengan=33&dengan=32&dengan=51",
                "andai",
                "andai?wilayah=35&negara=KR&laju=100",
                "asal",
                "asal?ukuran=R_SERT&wilayah=35",
                "perubahan",
                "sumbangan",
                "sumbangan?wilayah=35&menurut=sector&ukuran=R_SERT&dibanding=sebelumnya",
                "sumbangan?ukuran=DITEMPATKAN&menurut=destination&sejak=1",
                "mutu",
                "mutu?sumber=PLACEMENT",
                "rekonsiliasi",
                "rekonsiliasi?wilayah=35",
                "target",
                "target?wilayah=35",
                "bandingkan?menurut=periode-lain"
            })
    void aViewAsksAtMostTenTimes(String path) {
        DemoProgramme.in(context);
        var location = new Location(path);
        var query = location.getQueryParameters().merging("periode", "2025-12..2026-09");
        UI.getCurrent().navigate("tentang");
        forgetAnswers();

        statements.listen();
        UI.getCurrent().navigate(location.getPath(), query);

        assertThat(statements.heard())
                .as("statements of /%s", path)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST);
    }

    @Test
    void aCaseMakesNobodyAskForFiguresAgain() {
        DemoProgramme.in(context);
        var slice = Slice.of("MOU-2025", PeriodRange.parse("2025-12..2026-09").orElseThrow());
        var query = QueryParameters.simple(Map.of("periode", "2025-12..2026-09"));
        UI.getCurrent().navigate("", query);
        UI.getCurrent().navigate("tentang");

        statements.listen();
        int number = open(slice);
        UI.getCurrent().navigate("", query);
        disputes.close(number);
        UI.getCurrent().navigate("tentang");
        UI.getCurrent().navigate("", query);

        assertThat(statements.heard())
                .as("statements of the overview while a case was opened and closed")
                .isNotEmpty()
                .noneMatch(statement -> FIGURES.matcher(statement).find());
    }

    private int open(Slice slice) {
        var owner = SecurityContextHolder.getContext().getAuthentication().getName();
        return disputes.open(new Opening(
                Opening.figure(slice, Indicator.DITEMPATKAN, 1),
                100,
                Against.LIST,
                90,
                new Dispute.Terms(DisputeCause.UNKNOWN, owner, LocalDate.now(clock), "")));
    }

    /** Answers are kept for a data version, and a batch makes a new one. */
    private void forgetAnswers() {
        transaction.executeWithoutResult(status -> ledger.announce(1_000 + version++));
    }
}
