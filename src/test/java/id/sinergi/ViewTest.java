package id.sinergi;

import id.sinergi.database.PostgresTest;
import id.sinergi.security.UserRole;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Opens a browserless page of the application before each test and signs a viewer in, for tests with Karibu. Stands on
 * a class beside {@link PostgresTest}, and on a method that needs another viewer:
 *
 * <pre>{@code
 * @PostgresTest
 * @ViewTest(role = UserRole.STAFF)
 * class UploadViewTest {
 *     @Test
 *     void theStaffSees() {
 *         UI.getCurrent().navigate(UploadView.class);
 *         _assertOne(Upload.class);
 *     }
 * }
 * }</pre>
 *
 * The viewer is a user of the test's database and is called {@link ViewTestExtension#username}. What
 * people see depends on the day, so these classes run a second time in June 2031.
 */
@Tag("dated")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(ViewTestExtension.class)
public @interface ViewTest {

    UserRole role() default UserRole.MINISTER;

    /** Region numbers of the viewer's scope; the country unless named, and none for a viewer who may see nothing. */
    int[] regions() default 0;

    /** Codes of the viewer's agreements; all unless named, and none for a viewer who may see nothing. */
    String[] agreements() default "*";

    /** {@code id} or {@code en}. */
    String language() default "id";
}
