package id.sinergi.followup;

import id.sinergi.database.SystemRows;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Explanations as others have given them, and the way back to none, since other tests share the database. */
public final class SaidFixture {

    private SaidFixture() {}

    /** An explanation with an action that is not done. */
    public static void explained(
            ApplicationContext context, Concern concern, String told, String action, String who, LocalDate due) {
        insert(context, concern, "EXPLANATION", told, action, who, due);
    }

    public static void commented(ApplicationContext context, Concern concern, String told) {
        insert(context, concern, "COMMENT", told, "", "", null);
    }

    private static void insert(
            ApplicationContext context,
            Concern concern,
            String kind,
            String told,
            String action,
            String who,
            @Nullable LocalDate due) {
        write(
                context,
                jdbc -> jdbc.sql("""
                        insert into follow_up
                        (agreement, indicator, region, year, kind, told, action, responsible, due, author, ministry, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'dewi', 'KEMENPERIN', now() - interval '30 years')
                        """)
                        .params(
                                concern.agreement(),
                                concern.indicator(),
                                concern.region().value(),
                                concern.year(),
                                kind,
                                told,
                                action,
                                who,
                                due)
                        .update());
    }

    public static void forget(ApplicationContext context) {
        write(context, jdbc -> jdbc.sql("delete from follow_up").update());
    }

    /** As the service does: every reader knows at the commit. */
    private static void write(ApplicationContext context, Consumer<JdbcClient> statement) {
        SystemRows.run(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            statement.accept(context.getBean(JdbcClient.class));
            context.getBean(FollowUpWatch.class).announce();
        }));
    }
}
