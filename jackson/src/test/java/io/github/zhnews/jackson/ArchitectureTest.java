// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("io.github.zhnews.jackson");

    /** Programs that start often can't afford it. */
    @Test
    void theFormatIsWrittenWithoutDatabind() {
        noClasses()
                .that()
                .resideInAPackage("io.github.zhnews.jackson.stream")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml.jackson.databind..", "io.github.zhnews.jackson")
                .check(CLASSES);
    }
}
