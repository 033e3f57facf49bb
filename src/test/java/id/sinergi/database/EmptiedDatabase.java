package id.sinergi.database;

import id.sinergi.indicator.FiguresReplaced;
import id.sinergi.region.ChosenScope;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Gives each test class with {@link PostgresTest#emptied} the rows that the first of them found, those that were there when
 * the application had started, but for the audit log, which nobody empties, and the tasks of the running scheduler, which
 * writes them meanwhile. Numbers go on, so that no answer is remembered for a batch of another class.
 */
final class EmptiedDatabase extends AbstractTestExecutionListener {

    /** The databases whose first rows are kept, each in a schema of its own. */
    private static final Set<String> KEPT = ConcurrentHashMap.newKeySet();

    private static final String TABLES = """
            select quote_ident(table_name) from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
                and table_name not like 'audit%' and table_name <> 'scheduled_tasks' order by 1
            """;

    @Override
    public void beforeTestClass(TestContext test) {
        var annotation = TestContextAnnotationUtils.findMergedAnnotation(test.getTestClass(), PostgresTest.class);
        if (annotation == null || !annotation.emptied()) {
            return;
        }
        var context = test.getApplicationContext();
        context.getBean(ChosenScope.class).leave();
        var database = context.getBean(JdbcClient.class)
                .sql("select current_database()")
                .query(String.class)
                .single();
        var jdbc = TestServer.running().superuserOf(database);
        if (KEPT.add(database)) {
            keep(jdbc);
        } else {
            restore(jdbc);
            context.publishEvent(new FiguresReplaced());
        }
    }

    private static void keep(JdbcClient jdbc) {
        jdbc.sql("""
                do $$
                declare one text;
                begin
                    create schema kept;
                    for one in %s loop
                        execute format('create table kept.%%1$s as table public.%%1$s', one);
                    end loop;
                end $$
                """.formatted(TABLES)).update();
    }

    /**
     * In one statement, since a hundred tables in as many connections took seconds for each class. Of tables that began
     * empty, those that are not and those that refer to them: each makes new files.
     */
    private static void restore(JdbcClient jdbc) {
        jdbc.sql("""
                do $$
                declare
                    one text;
                    filled boolean;
                    used boolean;
                    dirty regclass[] = '{}';
                begin
                    for one in %s loop
                        execute format('select exists (select from kept.%%s)', one) into filled;
                        if not filled then
                            execute format('select exists (select from public.%%s)', one) into used;
                            if used then
                                dirty = dirty || one::regclass;
                            end if;
                            continue;
                        end if;
                        execute format(
                            'delete from public.%%1$s t where t::text not in (select k::text from kept.%%1$s k)', one);
                        execute format(
                            'insert into public.%%1$s overriding system value
                            select * from kept.%%1$s k where k::text not in (select t::text from public.%%1$s t)', one);
                    end loop;
                    if dirty <> '{}' then
                        execute 'truncate ' || (
                            with recursive together(part) as (
                                select unnest(dirty)::oid
                                union
                                select conrelid from pg_constraint join together on confrelid = part where contype = 'f')
                            select string_agg(part::regclass::text, ', ') from together);
                    end if;
                end $$
                """.formatted(TABLES)).update();
    }
}
