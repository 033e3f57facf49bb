package id.sinergi;

import java.time.Clock;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the {@link TestClock} in the place of the machine's clock in every application that a test starts. */
final class TestTime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String BEAN = "clock";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(beans -> {
            if (beans.getBeanNamesForType(Clock.class, true, false).length == 0) {
                return;
            }
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(BEAN);
            beans.registerSingleton(BEAN, TestClock.ofTheOffice());
        });
    }
}
