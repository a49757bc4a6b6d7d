// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The packages that the module lets others see. */
final class ExportedPackages {
    private ExportedPackages() {}

    static Set<String> names() {
        try (var module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(module).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
