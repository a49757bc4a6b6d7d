// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No class of the library, the rules or the command keeps anything between two pages. */
class StaticStateTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.github.zhnews");

    @Test
    void staticFieldsAreFinal() throws ReflectiveOperationException {
        assertThat(staticFields().values())
                .allSatisfy(field -> assertThat(Modifier.isFinal(field.getModifiers()))
                        .as(field.toString())
                        .isTrue());
    }

    @Test
    void nothingIsKeptForAThread() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(CLASSES);
    }

    /** Tables and arrays are as they were; a cache would have grown. */
    @Test
    void pagesChangeNoStaticField(@TempDir Path folder) throws Exception {
        var before = contents();
        for (int i = 0; i < 8; i++) {
            Files.writeString(folder.resolve(i + ".html"), i % 2 == 0 ? Pages.bridge() : Pages.titled("第" + i + "版"));
        }
        assertThat(Zhnews.run("parse", "--page", folder.toString()).exitCode()).isZero();

        assertThat(contents()).isEqualTo(before);
    }

    private static Map<String, Integer> contents() throws ReflectiveOperationException {
        var contents = new TreeMap<String, Integer>();
        for (var field : staticFields().entrySet()) {
            field.getValue().setAccessible(true);
            contents.put(
                    field.getKey(),
                    Arrays.deepHashCode(new Object[] {field.getValue().get(null)}));
        }
        return contents;
    }

    private static Map<String, Field> staticFields() throws ReflectiveOperationException {
        var fields = new TreeMap<String, Field>();
        for (var type : CLASSES) {
            for (var field : Class.forName(type.getName()).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                    fields.put(type.getName() + "." + field.getName(), field);
                }
            }
        }
        assertThat(fields).hasSizeGreaterThan(300);
        return fields;
    }
}
