// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.zhnews.model.Article;
import io.github.zhnews.rule.Layout;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What lets the exported types get further parts without breaking those who use them. */
class PublicTypesTest {
    private static final List<Class<?>> TYPES = new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackagesOf(NewsParser.class, Article.class, Layout.class)
                    .stream()
                    .filter(PublicTypesTest::isExported)
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static boolean isExported(JavaClass type) {
        return Stream.of(NewsParser.class, Article.class, Layout.class)
                        .anyMatch(known -> known.getPackageName().equals(type.getPackageName()))
                && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    @Test
    void whatIsMissingIsNeverNull() {
        assertThat(TYPES)
                .hasSizeGreaterThan(40)
                .flatExtracting(type -> List.of(type.getMethods()))
                .filteredOn(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .isEmpty();
    }

    /** A constructor names all parts that there will ever be. */
    @Test
    void valuesAreMadeByFactories() {
        assertThat(TYPES)
                .filteredOn(type -> type.getPackage() == Article.class.getPackage() && !type.isEnum())
                .flatExtracting(type -> List.<Executable>of(type.getDeclaredConstructors()))
                .filteredOn(constructor -> Modifier.isPublic(constructor.getModifiers()))
                .isEmpty();
    }

    @Test
    void recordsAreNoPartOfTheModel() {
        assertThat(TYPES)
                .filteredOn(type -> type.getPackage() == Article.class.getPackage())
                .filteredOn(Class::isRecord)
                .isEmpty();
    }
}
