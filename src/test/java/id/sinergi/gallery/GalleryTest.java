package id.sinergi.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the gallery has to show. */
class GalleryTest {

    private static final String COMPONENTS = "id.sinergi.component";

    @Test
    void showsEveryPieceThatPagesAreMadeOf() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(COMPONENTS, "id.sinergi.gallery");
        var shown = classes.get(ComponentSamples.class).getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        var pieces = classes.stream()
                .filter(type -> type.getPackageName().equals(COMPONENTS))
                .filter(type -> type.isAssignableTo(Component.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();

        assertThat(pieces).hasSizeGreaterThan(5);
        assertThat(shown).containsAll(pieces);
    }
}
