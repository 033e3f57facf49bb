package id.sinergi.shell;

import id.sinergi.component.Brand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the logo file that the setting {@code sinergi.logo} names; the product itself brings none. */
@RestController
class LogoController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final String file;

    LogoController(@Value("${sinergi.logo:}") String file) {
        this.file = file;
    }

    @GetMapping("/" + Brand.LOGO)
    ResponseEntity<Resource> logo() {
        var path = Path.of(file);
        var type = MediaTypeFactory.getMediaType(file)
                .filter(media -> media.getType().equals("image"));
        if (file.isEmpty() || type.isEmpty() || !Files.isRegularFile(path)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type.get())
                .cacheControl(CacheControl.maxAge(KEPT))
                // An SVG may hold scripts: as a picture they do not run, and opened alone they may not.
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(new FileSystemResource(path));
    }
}
