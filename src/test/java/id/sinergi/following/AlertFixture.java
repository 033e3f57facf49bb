package id.sinergi.following;

import id.sinergi.database.SystemRows;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts as a look raises them, and the way back to none, since other tests share the database. */
public final class AlertFixture {

    private AlertFixture() {}

    /** One about everything that is followed. */
    public static void raised(ApplicationContext context, String sentence) {
        write(context, jdbc -> jdbc.sql("""
                        insert into follow_alert (follow, follower, agreement, indicator, region, rule, occurrence, year,
                            indonesian, english, scope, exact, told, at_once, raised_at)
                        select id, follower, agreement, indicator, region, 'RED', 'test', 2026, ?, '', '3500,5200', true, true,
                            false, now() from follow
                        """).param(sentence).update());
    }

    public static void forget(ApplicationContext context) {
        write(
                context,
                jdbc -> List.of("follow_alert", "follow_mail", "follow", "follower")
                        .forEach(table -> jdbc.sql("delete from " + table).update()));
    }

    /** As the steps do: every node knows at the commit. */
    private static void write(ApplicationContext context, Consumer<JdbcClient> statement) {
        SystemRows.run(() -> context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            statement.accept(context.getBean(JdbcClient.class));
            context.getBean(AlertWatch.class).announce();
        }));
    }
}
