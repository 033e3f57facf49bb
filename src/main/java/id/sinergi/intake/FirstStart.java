package id.sinergi.intake;

import id.sinergi.demo.DemoGenerator;
import id.sinergi.demo.GenerateCommand;
import id.sinergi.security.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database through the ordinary intake: the published figures always, made-up people if
 * {@code sinergi.demo} says so.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "sinergi.first-start", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);
    private static final int DEMO_PEOPLE = 20_000;
    private static final int DEMO_SEED = 1;
    private static final List<String> DEMO_FILES =
            List.of("pelatihan.csv", "sertifikasi.csv", "penempatan.csv", "target.csv");

    private final IntakeService intake;
    private final ApprovalService approvals;
    private final BatchRepository batches;
    private final Clock clock;
    private final boolean demo;

    FirstStart(
            IntakeService intake,
            ApprovalService approvals,
            BatchRepository batches,
            Clock clock,
            @Value("${sinergi.demo:false}") boolean demo) {
        this.intake = intake;
        this.approvals = approvals;
        this.batches = batches;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments args) throws IOException {
        if (batches.count() > 0) {
            return;
        }
        var directory = Files.createTempDirectory("sinergi-first-start");
        try {
            for (var resource : published()) {
                var file = directory.resolve(String.valueOf(resource.getFilename()));
                try (var in = resource.getInputStream()) {
                    Files.copy(in, file);
                }
                post(file, false);
            }
            if (demo) {
                DemoGenerator.generate(DEMO_PEOPLE, DEMO_SEED, GenerateCommand.lastCompleteMonth(clock), directory);
                DEMO_FILES.forEach(name -> post(directory.resolve(name), true));
            }
        } finally {
            delete(directory);
        }
    }

    /** Figures first, then the targets that refer to them. */
    private static List<Resource> published() throws IOException {
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath:published/*.csv");
        return Arrays.stream(resources)
                .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
                .toList();
    }

    private void post(Path file, boolean madeUp) {
        SystemIdentity.call(() -> {
            var name = String.valueOf(file.getFileName());
            var preview = intake.stage(file, name, SystemIdentity.NAME, madeUp, ProgressListener.NONE);
            var result = approvals.postUnasked(preview.upload(), SystemIdentity.NAME);
            if (!(result instanceof PostResult.Posted)) {
                throw new IllegalStateException(name + " was not posted: " + result);
            }
            log.info("Posted {}: {} rows", name, preview.added());
            return result;
        });
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
