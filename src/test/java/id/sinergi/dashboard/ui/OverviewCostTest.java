package id.sinergi.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import id.sinergi.DemoProgramme;
import id.sinergi.ViewTest;
import id.sinergi.database.CountedStatements;
import id.sinergi.database.PostgresTest;
import id.sinergi.indicator.FiguresReplaced;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What opening the views costs: few statements whatever they show, and little memory while they stay open. */
@PostgresTest(properties = DemoProgramme.CONTEXT)
@Tag("undated")
@ViewTest
class OverviewCostTest {

    private static final int MOST_STATEMENTS = 8;
    private static final int MOST_BYTES = 300_000;
    private static final String A_PERIOD = "periode=2025-11..2026-07";
    private static final String ANOTHER_PERIOD = "periode=2025-12..2026-09";

    @Autowired
    ApplicationContext context;

    @Autowired
    CountedStatements statements;

    @BeforeAll
    static void forgetWhatOtherClassesAsked(@Autowired ApplicationContext context) {
        context.publishEvent(new FiguresReplaced());
    }

    @BeforeEach
    void postAYear() {
        DemoProgramme.in(context);
        open("", A_PERIOD);
    }

    @Test
    void theOverviewAsksForAllItsFiguresInAFewStatements() {
        assertThat(during(() -> open("", ANOTHER_PERIOD))).hasSizeBetween(1, MOST_STATEMENTS);
    }

    @Test
    void aStepIntoAProvinceAsksInAFewStatements() {
        // One more where too few were certified a year ago for the usual time to a certificate, and one for what was
        // published of the province.
        assertThat(during(() -> open("", ANOTHER_PERIOD + "&wilayah=35"))).hasSizeBetween(1, MOST_STATEMENTS + 2);
    }

    @Test
    void whatWasAskedBeforeIsNotAskedAgain() {
        open("", "periode=2026-01..2026-09");

        assertThat(during(() -> open("", "periode=2026-01..2026-09"))).isEmpty();
    }

    @Test
    void noStatementLoadsAnEntityForAFigure() {
        var asked = during(() -> open("", "periode=2026-02..2026-09"));

        assertThat(asked).noneMatch(sql -> sql.contains("from cell ce1_0") || sql.contains("from journey"));
        assertThat(List.copyOf(asked)).doesNotHaveDuplicates();
    }

    @Test
    void anOpenOverviewIsASmallSession() throws IOException {
        // What was to be told to the browser is gone with the first answer.
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {});
        var bytes = new ByteArrayOutputStream();
        try (var out = new WithoutServices(bytes)) {
            out.writeObject(UI.getCurrent());
        }

        assertThat(bytes.size()).isLessThan(MOST_BYTES);
    }

    /** The statements that something prepares. */
    private List<String> during(Runnable work) {
        statements.listen();
        work.run();
        return statements.heard();
    }

    private static void open(String path, String parameters) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(parameters));
    }

    /** Leaves out what belongs to the server and not to a session. */
    private static final class WithoutServices extends ObjectOutputStream {

        private WithoutServices(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected @Nullable Object replaceObject(Object object) {
            return object instanceof Serializable ? object : null;
        }
    }
}
