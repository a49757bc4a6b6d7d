// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    @Test
    void moduleAndClassPathProvideTheSameRules() throws IOException {
        var services = Path.of("src/main/resources/META-INF/services", PortalRule.class.getName());
        var onClassPath = Files.readAllLines(services);
        try (InputStream module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            var onModulePath = ModuleDescriptor.read(module).provides().stream()
                    .filter(provided -> provided.service().equals(PortalRule.class.getName()))
                    .flatMap(provided -> provided.providers().stream())
                    .toList();
            assertThat(onModulePath).isNotEmpty().isEqualTo(onClassPath);
        }
    }

    @Test
    void everyRuleIsSoundAndAloneForItsHosts() {
        assertThat(RuleSet.discovered().refused()).isEmpty();
        var rules = ServiceLoader.load(PortalRule.class).stream().map(ServiceLoader.Provider::get);
        assertThat(RuleSet.of(rules.toArray(PortalRule[]::new)).rules()).isNotEmpty();
    }

    @Test
    void everyRuleOfThePackageIsRegistered() throws IOException {
        var services = Path.of("src/main/resources/META-INF/services", PortalRule.class.getName());
        try (var files = Files.list(Path.of("src/main/java/io/github/zhnews/portals"))) {
            var classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rule.java"))
                    .map(name -> "io.github.zhnews.portals." + name.replace(".java", ""))
                    .toList();
            assertThat(Files.readAllLines(services)).containsExactlyInAnyOrderElementsOf(classes);
        }
    }

    @Test
    void everyRuleIsShort() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/io/github/zhnews/portals"))) {
            for (var file : files.toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(120);
            }
        }
    }
}
