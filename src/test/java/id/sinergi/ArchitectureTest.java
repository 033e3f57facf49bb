package id.sinergi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What keeps a module's inside inside; each rule says why, and is one line to change when the reason is gone. */
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    /** Without what Spring generates for a quicker start, which knows every bean. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("__"))
            .importPackages("id.sinergi", "db.migration");

    @Test
    void modulesUseWhatTheyDeclareAndNeverInACircle() {
        var modules = ApplicationModules.of(SinergiApplication.class);
        assertThat(modules)
                .as("a package-info among the tests would hide the module's own")
                .allMatch(module -> module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .isPresent());
        modules.verify();
    }

    @Test
    void viewsStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should()
                .notBePublic()
                .because("a view is reached by its address, so that it can change without anybody noticing")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.sinergi..ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.sinergi..ui")
                .because("screens come and go; what they show and do lives in the module above them")
                .check(CLASSES);
    }

    @Test
    void screensKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAPackage("id.sinergi..ui")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.data..",
                        "org.springframework.jdbc..",
                        "org.springframework.transaction..",
                        "jakarta.persistence..",
                        "javax.sql..")
                .because("services hold transaction and permission, a view holds neither")
                .check(CLASSES);
    }

    @Test
    void figuresComeFromTheServicesThatKnowTheViewersScope() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "id.sinergi.cohort..",
                        "id.sinergi.comparison..",
                        "id.sinergi.contribution..",
                        "id.sinergi.dashboard..",
                        "id.sinergi.finding..",
                        "id.sinergi.filter..",
                        "id.sinergi.judgement..",
                        "id.sinergi.subject..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.data..", "org.springframework.jdbc..", "jakarta.persistence..")
                .allowEmptyShould(true)
                .because("a figure that went past IndicatorService would show regions that a viewer may not see")
                .check(CLASSES);
    }

    @Test
    void entitiesAndRepositoriesStayInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .because("records cross borders, entities never")
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(SinergiApplication.class)
                .should()
                .callMethodWhere(target(describe(
                        "now() without a clock, or a clock of one's own", ArchitectureTest::readsTheMachinesClock)))
                .because("a test sets the clock, and every date is one of the office's time zone")
                .check(CLASSES);
    }

    private static boolean readsTheMachinesClock(CodeUnitCallTarget called) {
        var owner = called.getOwner();
        var name = called.getName();
        return (owner.getPackageName().equals("java.time")
                        && name.equals("now")
                        && called.getRawParameterTypes().isEmpty())
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    @Test
    void namesComeFromTheProgrammeOffice() {
        noClasses()
                .that()
                .areNotAnonymousClasses()
                .and(describe(
                        "are no fragment of a repository, which Spring Data finds by this very name",
                        type -> !isFragment(type)))
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Base|Abstract\\w+)$")
                .because("such a name says what a class is made of, not what it is for")
                .check(CLASSES);
    }

    private static boolean isFragment(JavaClass type) {
        return type.getRawInterfaces().stream()
                .filter(each -> type.getName().equals(each.getName() + "Impl"))
                .anyMatch(
                        each -> each.getAllSubclasses().stream().anyMatch(sub -> sub.isAssignableTo(Repository.class)));
    }

    @Test
    void beansAreBuiltByTheirConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("a constructor shows what a class needs and lets a test give it")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsAndKnowsNoUndeclaredNull() {
        var packages = CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(each -> !each.getClasses().isEmpty())
                .toList();
        assertThat(packages).hasSizeGreaterThan(15);
        assertThat(packages)
                .filteredOn(each -> !isNullMarked(each))
                .extracting(JavaPackage::getName)
                .isEmpty();
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    @Test
    void everyTypeSaysWhatItIsFor() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !hasDescription(file))
                    .map(file -> SOURCES.relativize(file).toString())
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void aPackageIsOverlookedAtAGlance() throws IOException {
        assertThat(new SourceSizes(SOURCES).packages())
                .as("nobody finds anything among more than 50 files; from 40 on, look for a second idea")
                .isNotEmpty()
                .allSatisfy((name, files) -> assertThat(files).as(name).isLessThanOrEqualTo(50));
    }

    @Test
    void aClassHoldsOneIdea() throws IOException {
        var classes = new SourceSizes(SOURCES).classes();
        assertThat(classes).hasSizeGreaterThan(400);
        assertThat(classes)
                .as("what takes more than 250 lines holds a second idea that deserves a name")
                .filteredOn(each -> each.lines() > 250 && !each.name().endsWith("ChartSamples.java"))
                .isEmpty();
        assertThat(classes.get(classes.size() / 10).lines())
                .as("nine of ten classes are read on two screens; who needs more names a second idea")
                .isLessThanOrEqualTo(130);
    }

    @Test
    void aMethodIsReadWithoutScrolling() throws IOException {
        var methods = new SourceSizes(SOURCES).methods();
        assertThat(methods).hasSizeGreaterThan(2_000);
        assertThat(methods)
                .as(
                        "a method says its steps by name; longer ones are lists of cases or one statement, and stay exceptions")
                .filteredOn(each -> each.lines() > 25)
                .hasSizeLessThanOrEqualTo(15);
    }

    private static boolean hasDescription(Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        try {
            var text = Files.readString(file);
            var head = name.equals("package-info")
                    ? text
                    : Pattern.compile("(?m)^[\\w ]*(class|record|interface|enum) " + name + "\\b")
                            .splitAsStream(text)
                            .findFirst()
                            .orElse(text);
            return head.contains("/**");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
