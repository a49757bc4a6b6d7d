// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.zhnews.model.Block;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSource;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lets the exported types get further parts without breaking those who use them. */
class PublicTypesTest {
    private static final List<Class<?>> TYPES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages(ExportedPackages.names()).stream()
                    .filter(type -> ExportedPackages.names().contains(type.getPackageName())
                            && type.getModifiers().contains(JavaModifier.PUBLIC))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void allExportedPackagesAreLookedAt() {
        assertThat(TYPES)
                .hasSizeGreaterThan(70)
                .extracting(Class::getPackageName)
                .containsAll(ExportedPackages.names());
    }

    @Test
    void whatIsMissingIsNeverNull() {
        assertThat(TYPES)
                .flatExtracting(type -> List.of(type.getMethods()))
                .filteredOn(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .isEmpty();
    }

    /** A constructor names all parts that there will ever be. */
    @Test
    void valuesAreMadeByFactories() {
        assertThat(TYPES)
                .filteredOn(type -> !type.isEnum())
                .flatExtracting(type -> List.<Executable>of(type.getDeclaredConstructors()))
                .filteredOn(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .isEmpty();
    }

    /** A record shows its constructor. */
    @Test
    void recordsAreNotExported() {
        assertThat(TYPES).filteredOn(Class::isRecord).isEmpty();
    }

    /** What nobody else can implement can get a further method. */
    @Test
    void interfacesAreSealedButForThoseThatUsersImplement() {
        assertThat(TYPES)
                .filteredOn(type -> type.isInterface() && !type.isSealed())
                .containsExactlyInAnyOrder(PortalRule.class, RuleSource.class, Block.Visitor.class);
    }

    @Test
    void classesAreNotExtended() {
        assertThat(TYPES)
                .filteredOn(type -> !type.isInterface() && !Modifier.isFinal(type.getModifiers()) && !type.isSealed())
                .isEmpty();
    }
}
