package id.sinergi;

import static org.assertj.core.api.Assertions.assertThat;

import id.sinergi.demo.DemoGenerator;
import id.sinergi.demo.FileRecount;
import id.sinergi.demo.GenerateCommand;
import id.sinergi.intake.IntakeService;
import id.sinergi.intake.PostResult;
import id.sinergi.intake.ProgressListener;
import id.sinergi.region.Boundaries;
import id.sinergi.region.RegionCatalog;
import id.sinergi.region.RegionCode;
import id.sinergi.security.UserRole;
import id.sinergi.statistics.PublishedRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.FileSystemUtils;

/**
 * A year of made-up people in the test's database, posted through the intake once for each context, beside the published
 * figures that the product is shipped with. Tests that read it
 * name {@link #CONTEXT} among their properties, so that no other test writes beside it.
 */
public final class DemoProgramme {

    /** The property that keeps these tests' context apart from others. */
    public static final String CONTEXT = "sinergi.test-data=demo-programme";

    /** The property of the contexts with people from Papua. */
    public static final String PAPUA = "sinergi.test-data=demo-programme-papua";

    private static final int PEOPLE = 3_000;
    private static final int SEED = 11;
    private static final Pattern JAWA_TENGAH = Pattern.compile(",33\\.\\d\\d,");
    private static final Map<ApplicationContext, FileRecount> POSTED = new WeakHashMap<>();

    private DemoProgramme() {}

    /** The end of the month before the tests' own; nobody did anything later. */
    public static LocalDate until() {
        return GenerateCommand.lastCompleteMonth(TestClock.ofTheOffice());
    }

    /** Posts the files at the first call and returns what counting them by hand gives. */
    public static FileRecount in(ApplicationContext context) {
        return with(context, training -> training);
    }

    /** The same, but whoever comes from Jawa Tengah comes from old Papua; for contexts with {@link #PAPUA}. */
    public static FileRecount inPapua(ApplicationContext context) {
        var random = new Random(SEED);
        var regions = context.getBean(RegionCatalog.class);
        var homes = regions.parts(RegionCode.of("91"), Boundaries.BEFORE_2022).stream()
                .flatMap(province -> regions.children(province).stream())
                .map(regency -> regency.code().toString())
                .toList();
        return with(
                context,
                row -> JAWA_TENGAH.matcher(row).replaceFirst("," + homes.get(random.nextInt(homes.size())) + ","));
    }

    private static FileRecount with(ApplicationContext context, UnaryOperator<String> training) {
        return POSTED.computeIfAbsent(context, fresh -> post(fresh, training));
    }

    private static FileRecount post(ApplicationContext context, UnaryOperator<String> training) {
        var before = SecurityContextHolder.getContext();
        ViewTestExtension.enter(context, NationalStaff.Factory.authentication(UserRole.STAFF));
        try {
            var directory = Files.createTempDirectory("demo-programme");
            try {
                PublishedRows.in(context);
                return postedFrom(directory, context.getBean(IntakeService.class), training);
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static FileRecount postedFrom(Path directory, IntakeService intake, UnaryOperator<String> training)
            throws IOException {
        DemoGenerator.generate(PEOPLE, SEED, until(), directory);
        var file = directory.resolve("pelatihan.csv");
        Files.write(file, Files.readAllLines(file).stream().map(training).toList());
        for (var name : List.of("pelatihan.csv", "sertifikasi.csv", "penempatan.csv", "target.csv")) {
            post(intake, directory.resolve(name));
        }
        Files.delete(directory.resolve("target.csv"));
        return FileRecount.of(directory);
    }

    private static void post(IntakeService intake, Path file) {
        var preview = intake.stage(file, String.valueOf(file.getFileName()), "uji", true, ProgressListener.NONE);
        assertThat(intake.post(preview.upload(), "uji", false)).isInstanceOf(PostResult.Posted.class);
    }
}
