package id.sinergi.browser;

import id.sinergi.database.PostgresTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test of the whole application in a browser: with the published figures, the demo people and the demo users of a
 * first start. All such tests of a run share one server, one database and one Chromium, so a test that writes undoes
 * it or writes what nobody else looks at. A test method takes a {@link Site}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@PostgresTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"sinergi.demo=true", "sinergi.first-start=true"})
@ExtendWith(SiteResolver.class)
public @interface BrowserTest {}
