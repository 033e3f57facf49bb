package id.sinergi.database;

import id.sinergi.TestClock;
import id.sinergi.region.ChosenScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Names a fresh test database to each new context, the way the environment names an external one. */
final class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        var annotation = TestContextAnnotationUtils.findMergedAnnotation(testClass, PostgresTest.class);
        if (annotation == null) {
            return null;
        }
        return new TestDatabaseCustomizer(
                annotation.ownDatabase() ? testClass : null,
                annotation.emptied(),
                annotation.killable(),
                TestClock.today());
    }

    /**
     * Part of the context's cache key.
     *
     * @param owner the class that wants a context for itself
     * @param emptied whether its database is emptied before each class
     * @param killable whether the application runs a server of its own
     * @param day the day of the context's clock
     */
    private record TestDatabaseCustomizer(@Nullable Class<?> owner, boolean emptied, boolean killable, LocalDate day)
            implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getBeanFactory().registerSingleton("countedStatements", new CountedStatements());
            if (emptied) {
                new AnnotatedBeanDefinitionReader((BeanDefinitionRegistry) context.getBeanFactory())
                        .register(ChosenScope.class);
            }
            var properties = context.getEnvironment().getPropertySources();
            // Most tests count a handful of people, and post alone; those about small cells or approvals say so.
            properties.addLast(new MapPropertySource(
                    "emptyAtStart",
                    Map.of(
                            "sinergi.first-start",
                            "false",
                            "sinergi.start.unchecked",
                            "true",
                            "sinergi.start.practice",
                            "false",
                            "sinergi.small-cells.threshold",
                            "1",
                            "sinergi.approval.required",
                            "false")));
            properties.addFirst(new MapPropertySource(
                    "testKey", Map.of("sinergi.person-key", "a secret for tests, long enough to be one")));
            properties.addFirst(new MapPropertySource(
                    "testDatabase", killable ? KillableServer.properties() : properties(TestDatabase.create())));
        }

        private static Map<String, Object> properties(TestDatabase database) {
            return Map.of(
                    "sinergi.db.url",
                    database.url(),
                    "sinergi.db.user",
                    database.user(),
                    "sinergi.db.password",
                    database.password(),
                    "sinergi.db.owner",
                    database.owner(),
                    "sinergi.db.owner-password",
                    database.ownerPassword(),
                    "sinergi.data-directory",
                    database.files());
        }
    }
}
