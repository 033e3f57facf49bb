package id.sinergi.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test a {@link Site} of its own, and keeps pictures of the pages of a test that failed. */
final class SiteResolver implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(SiteResolver.class);
    private static final Path PICTURES = Path.of("target", "pictures", "failed");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Site resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS).computeIfAbsent(Site.class, unused -> new Site(port(test)), Site.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var site = test.getStore(OURS).get(Site.class, Site.class);
        if (site != null && test.getExecutionException().isPresent()) {
            site.picture(PICTURES, test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName());
        }
    }

    private static int port(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
    }
}
