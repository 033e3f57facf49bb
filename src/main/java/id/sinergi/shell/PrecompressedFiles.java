package id.sinergi.shell;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Sends the files that the build has compressed to browsers that take Brotli, wherever the jar keeps them; Flow finds such
 * twins in folders only. Where the frontend was not built for production, files change, and Flow serves them.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnResource(resources = "classpath:META-INF/VAADIN/config/flow-build-info.json")
class PrecompressedFiles implements WebMvcConfigurer {

    /** The address changes with the content. */
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** The address changes with Vaadin's version, but not with what the build leaves out. */
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "charts", "*.js", FOR_GOOD);
        serve(registry, "icons", "*.svg", FOR_GOOD);
        serve(registry, "styles", "*.css", FOR_GOOD);
        serve(registry, "lumo", "*.css", FOR_A_DAY);
        serve(registry, "VAADIN/static/push", "*.js", FOR_GOOD);
    }

    private static void serve(ResourceHandlerRegistry registry, String folder, String files, CacheControl kept) {
        var twins = new EncodedResourceResolver();
        twins.setContentCodings(List.of("br"));
        registry.addResourceHandler("/" + folder + "/" + files)
                .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(twins);
    }
}
