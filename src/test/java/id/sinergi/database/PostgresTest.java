package id.sinergi.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole application on PostgreSQL. Each Spring context gets a fresh, migrated database; test classes that
 * share a context share its database, unless they ask for their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@ContextCustomizerFactories(TestDatabaseCustomizerFactory.class)
@TestExecutionListeners(
        listeners = {SecurityOfContext.class, EmptiedDatabase.class},
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PostgresTest {

    /** Properties in {@code key=value} form; other properties mean another context. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    /** The web environment; {@code RANDOM_PORT} for browser tests. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** The application's own configuration, unless named. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};

    /** Whether this class gets a context and a database that no other test class sees; costs a context start. */
    boolean ownDatabase() default false;

    /** Whether this class begins with empty tables, in a context that it shares with all others that want the same. */
    boolean emptied() default false;

    /**
     * Whether the application runs a server of its own as in the product, {@link KillableServer}, which the class may kill;
     * costs its first start with all migrations.
     */
    boolean killable() default false;
}
